package org.eventreport.schema;

import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant by a misspelt word. */
public final class Suggestions {

    private Suggestions() {}

    /**
     * Returns the candidate nearest to a word: one that differs only in case, hyphens, underscores and spaces, or else the
     * one with the fewest changes of single letters, if they are few for the length of the word.
     */
    public static Optional<String> nearest(String word, Iterable<String> candidates) {
        String wanted = plain(word);
        int allowed = Math.min(2, wanted.length() / 3);
        String best = null;
        int fewest = allowed + 1;
        for (String candidate : candidates) {
            int distance = distance(wanted, plain(candidate), fewest);
            if (distance < fewest) {
                fewest = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns whether two words differ only in case, hyphens, underscores, spaces or one letter. */
    public static boolean isNear(String a, String b) {
        return distance(plain(a), plain(b), 2) < 2;
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '_' && c != '-' && c != ' ') {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns how many letters must be inserted, deleted, changed or swapped with their neighbour to turn {@code a} into
     * {@code b} (optimal string alignment distance), or {@code limit} if that is not less.
     */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            // Farther from the diagonal than the limit, no distance is less than that.
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length(), i + limit);
            row[from - 1] = from == 1 ? i : limit;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int above = j == i + limit ? limit : last[j];
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least >= limit) {
                return limit;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(limit, last[b.length()]);
    }
}

package org.eventreport.schema;

import java.util.Locale;
import java.util.Optional;

/** Finds, among the words that would have been right, the one that was probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate nearest to a word: one that differs only in case, hyphens, underscores and spaces, or else the one
     * that the fewest changes of single letters lead to, if they are few for its length.
     */
    public static Optional<String> to(String word, Iterable<String> candidates) {
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

    /** Whether two words differ only in case, hyphens, underscores, spaces or one letter. */
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
     * How many letters must be put in, left out, changed or swapped with their neighbour to make {@code b} of {@code a}
     * (optimal string alignment); {@code limit} or more where it is not less than that.
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
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
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
        return last[b.length()];
    }
}

package org.eventreport.validation.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eventreport.schema.BaseLetters;

/**
 * Finds names that differ only by case, accents, punctuation or one letter, among many.
 *
 * <p>Two names differ by one letter if they are the same without the letter at one place of each. So each name is in a
 * table once for each of its letters, under a hash of the name without that letter. The table is sorted, and names with
 * the same hash are compared. This takes O(n log n) steps for n letters in all.
 */
final class SimilarNames {

    /** In shorter names one letter makes all the difference: NUSE is not FUSE. */
    private static final int MIN_LENGTH = 8;

    private static final int MAX_COMPARED = 8;

    /** An odd number, and its inverse modulo 2⁶⁴. */
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private static final long INVERSE = 0xF1DE_83E1_9937_733DL;

    private static final int INDEX_BITS = 24;
    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

    private SimilarNames() {}

    /** Returns for each name the index of an earlier one that is similar, or -1. */
    static int[] earlierOf(List<String> names) {
        String[] plain = names.stream().map(SimilarNames::plain).toArray(String[]::new);
        int[] earlier = new int[plain.length];
        Arrays.fill(earlier, -1);
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < plain.length; i++) {
            Integer other = plain[i].isEmpty() ? null : first.putIfAbsent(plain[i], i);
            earlier[i] = other == null ? -1 : other;
        }
        long[] table = table(plain);
        for (int from = 0; from < table.length; ) {
            int to = from + 1;
            while (to < table.length && table[to] >>> INDEX_BITS == table[from] >>> INDEX_BITS) {
                to++;
            }
            compare(plain, table, from, to, earlier);
            from = to;
        }
        return earlier;
    }

    /** Compares each name of a part of the table with the first few of that part. */
    private static void compare(String[] plain, long[] table, int from, int to, int[] earlier) {
        for (int i = from + 1; i < to; i++) {
            int name = (int) (table[i] & INDEX_MASK);
            for (int j = from; j < Math.min(i, from + MAX_COMPARED) && earlier[name] < 0; j++) {
                int other = (int) (table[j] & INDEX_MASK);
                if (other < name && differByOneLetter(plain[other], plain[name])) {
                    earlier[name] = other;
                }
            }
        }
    }

    private static boolean differByOneLetter(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (at == longer.length() || !Character.isLetter(longer.charAt(at))) {
            return false;
        }
        boolean changed = a.length() == b.length();
        return longer.substring(at + 1).equals(shorter.substring(changed ? at + 1 : at))
                && (!changed || Character.isLetter(shorter.charAt(at)));
    }

    /**
     * Returns the characters of a name that count, in lower case and without accents; a syllable of Hangul is one
     * letter.
     */
    private static String plain(String name) {
        String base = BaseLetters.of(name.toLowerCase(Locale.ROOT));
        StringBuilder letters = new StringBuilder(base.length());
        base.codePoints().filter(SimilarNames::counts).forEach(letters::appendCodePoint);
        return Normalizer.isNormalized(letters, Normalizer.Form.NFC)
                ? letters.toString()
                : Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    /**
     * Returns whether a character counts: letters and digits, and {@code +} and {@code #}, as C, C++ and C# are
     * different.
     */
    private static boolean counts(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '+' || codePoint == '#';
    }

    /** Returns the sorted table, with hashes in the upper bits and the index of the name in the lower ones. */
    private static long[] table(String[] plain) {
        long[] table = new long[1024];
        int size = 0;
        for (int i = 0; i < Math.min(plain.length, INDEX_MASK); i++) {
            String name = plain[i];
            if (name.length() < MIN_LENGTH) {
                continue;
            }
            if (size + name.length() + 1 > table.length) {
                table = Arrays.copyOf(table, Math.max(table.length * 2, size + name.length() + 1));
            }
            // The letters before the one left out keep their places, those after it move up by one.
            long after = hash(name);
            long before = 0;
            long weight = 1;
            table[size++] = scrambled(after) << INDEX_BITS | i;
            for (int without = 0; without < name.length(); without++) {
                after = (after - name.charAt(without)) * INVERSE;
                table[size++] = scrambled(before + after * weight) << INDEX_BITS | i;
                before += name.charAt(without) * weight;
                weight *= FACTOR;
            }
        }
        long[] filled = Arrays.copyOf(table, size);
        Arrays.sort(filled);
        return filled;
    }

    /** Returns the letters as the digits of a number to the base {@link #FACTOR}, the first one lowest, modulo 2⁶⁴. */
    private static long hash(String name) {
        long hash = 0;
        for (int i = name.length() - 1; i >= 0; i--) {
            hash = hash * FACTOR + name.charAt(i);
        }
        return hash;
    }

    /** Spreads a hash over all bits, so that the lower ones can be used alone. */
    private static long scrambled(long hash) {
        long mixed = (hash ^ hash >>> 32) * FACTOR;
        return mixed ^ mixed >>> 29;
    }
}

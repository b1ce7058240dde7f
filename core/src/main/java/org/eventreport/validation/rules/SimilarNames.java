package org.eventreport.validation.rules;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
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
 * the same hash are compared. This takes O(n log n) steps for n letters in all, and little memory.
 */
final class SimilarNames {

    /** In shorter names one letter makes all the difference: NUSE is not FUSE. */
    private static final int MIN_LENGTH = 8;

    private static final int MAX_COMPARED = 8;

    /** An odd number, and its inverse modulo 2⁶⁴. */
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private static final long INVERSE = 0xF1DE_83E1_9937_733DL;

    /** A larger table is made in parts, one after the other, to save memory. */
    private static final int MAX_ROWS = 1 << 21;

    private static final int MAX_PARTS = 8;

    private static final Pairs ALL = new Pairs() {
        @Override
        public boolean include(int name, int other) {
            return true;
        }
    };

    private SimilarNames() {}

    /** Returns whether any two names are similar. */
    static boolean areIn(List<String> names) {
        if (candidates(names).isEmpty()) {
            return false;
        }
        for (int earlier : earlierOf(names, ALL)) {
            if (earlier >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns for each name the index of an earlier one that is similar and to be compared, or -1. */
    static int[] earlierOf(List<String> names, Pairs pairs) {
        int[] earlier = new int[names.size()];
        Arrays.fill(earlier, -1);
        BitSet candidates = candidates(names);
        if (candidates.isEmpty()) {
            return earlier;
        }
        String[] plain = new String[earlier.length];
        Arrays.fill(plain, "");
        Map<String, Integer> first = new HashMap<>();
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            plain[i] = plain(names.get(i));
            Integer other = plain[i].isEmpty() ? null : first.putIfAbsent(plain[i], i);
            earlier[i] = other == null || !pairs.include(i, other) ? -1 : other;
        }
        findByOneLetter(Arrays.asList(plain), pairs, earlier);
        return earlier;
    }

    /**
     * Returns the indices of the names that may be similar to another one, as most are not. Two names that are the same, or
     * long and different by one letter, have the same first half of {@link #MIN_LENGTH} or the same last one.
     */
    private static BitSet candidates(List<String> names) {
        long[] starts = new long[names.size()];
        long[] ends = new long[names.size()];
        for (int i = 0; i < starts.length; i++) {
            String name = isAscii(names.get(i)) ? names.get(i) : plainUnicode(names.get(i));
            starts[i] = (long) hashOfHalf(name, 0, 1) << Integer.SIZE | i;
            ends[i] = (long) hashOfHalf(name, name.length() - 1, -1) << Integer.SIZE | i;
        }
        BitSet candidates = new BitSet();
        addShared(starts, candidates);
        addShared(ends, candidates);
        return candidates;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Returns a hash of the first letters of a name, from its start or backwards from its end. */
    private static int hashOfHalf(String name, int start, int step) {
        int hash = 0;
        int letters = 0;
        for (int i = start; letters < MIN_LENGTH / 2 && i >= 0 && i < name.length(); i += step) {
            char c = name.charAt(i);
            if (c >= 0x80 || counts(c)) {
                hash = hash * 31 + Character.toLowerCase(c);
                letters++;
            }
        }
        return hash;
    }

    /** Adds the indices, in the lower half of the keys, of those whose upper half occurs twice. */
    private static void addShared(long[] keys, BitSet indices) {
        Arrays.sort(keys);
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] >> Integer.SIZE == keys[i - 1] >> Integer.SIZE) {
                indices.set((int) keys[i]);
                indices.set((int) keys[i - 1]);
            }
        }
    }

    /** Says whether two names are to be compared. */
    interface Pairs {
        boolean include(int name, int other);
    }

    /**
     * Finds names that differ by one letter from earlier ones.
     *
     * @param plain the {@linkplain #plain plain} names
     * @param earlier receives the index of the earlier name, at the index of each name that has -1 there
     */
    static void findByOneLetter(List<String> plain, Pairs pairs, int[] earlier) {
        long rows = 0;
        for (int i = 0; i < earlier.length; i++) {
            rows += plain.get(i).length() + 1;
        }
        int parts = (int) Math.min(MAX_PARTS, rows / MAX_ROWS + 1);
        for (int part = 0; part < parts; part++) {
            Table table = new Table(part, parts, (int) Math.min(rows, MAX_ROWS));
            for (int i = 0; i < earlier.length; i++) {
                table.add(plain.get(i), i);
            }
            table.sort();
            for (int from = 0; from < table.size; ) {
                int to = from + 1;
                while (to < table.size && table.hash(to) == table.hash(from)) {
                    to++;
                }
                compare(plain, pairs, table, from, to, earlier);
                from = to;
            }
        }
    }

    /** Compares each name of a range of the table with the first few of that range. */
    private static void compare(List<String> plain, Pairs pairs, Table table, int from, int to, int[] earlier) {
        for (int i = from + 1; i < to; i++) {
            int name = table.name(i);
            for (int j = from; j < Math.min(i, from + MAX_COMPARED) && earlier[name] < 0; j++) {
                int other = table.name(j);
                if (other < name
                        && pairs.include(name, other)
                        && differByOneLetter(plain.get(other), plain.get(name))) {
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
    static String plain(String name) {
        byte[] ascii = new byte[name.length()];
        int size = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80) {
                return plainUnicode(name);
            }
            if (counts(c)) {
                ascii[size++] = (byte) Character.toLowerCase(c);
            }
        }
        return new String(ascii, 0, size, StandardCharsets.ISO_8859_1);
    }

    private static String plainUnicode(String name) {
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

    /** A part of the table. Rows of the same hash are in the same part. */
    private static final class Table {

        private static final int INDEX_BITS = 28;
        private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

        private final int part;
        private final int parts;

        /** Hashes in the upper bits, and indices of names in the lower ones. */
        private long[] rows;

        private int size;

        Table(int part, int parts, int capacity) {
            this.part = part;
            this.parts = parts;
            this.rows = new long[capacity];
        }

        /** Adds a name, whole and without each of its letters. */
        void add(String name, int index) {
            if (name.length() < MIN_LENGTH) {
                return;
            }
            // The letters before the one left out keep their places, those after it move up by one.
            long after = SimilarNames.hash(name);
            long before = 0;
            long weight = 1;
            add(after, index);
            for (int without = 0; without < name.length(); without++) {
                after = (after - name.charAt(without)) * INVERSE;
                add(before + after * weight, index);
                before += name.charAt(without) * weight;
                weight *= FACTOR;
            }
        }

        private void add(long hash, int index) {
            long scrambled = scrambled(hash);
            if (Long.remainderUnsigned(scrambled, parts) != part) {
                return;
            }
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
            }
            rows[size++] = scrambled << INDEX_BITS | index;
        }

        void sort() {
            Arrays.sort(rows, 0, size);
        }

        long hash(int row) {
            return rows[row] >>> INDEX_BITS;
        }

        int name(int row) {
            return (int) (rows[row] & INDEX_MASK);
        }
    }
}

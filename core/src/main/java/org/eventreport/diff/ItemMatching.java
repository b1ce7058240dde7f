package org.eventreport.diff;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a list are which items of another one. Items with a key that both lists have once are matched, then what
 * stands beside matched items and has the same key, as in P. Heckel, "A technique for isolating differences between files",
 * Communications of the ACM 21(4), 1978. It takes a time that is proportional to the lengths, times a logarithm for the
 * moves.
 *
 * @param <V> the type of the items
 */
final class ItemMatching<V> {

    /** The index of no item. */
    static final int NONE = -1;

    private final List<V> before;
    private final List<V> after;
    private final int[] indexAfter;
    private final int[] indexBefore;
    private final boolean[] moved;

    /** The items with one key that have no match yet: how many there are, and the last one. */
    private static final class Candidates {
        int countBefore;
        int countAfter;
        int lastBefore;
        int lastAfter;
    }

    private ItemMatching(List<V> before, List<V> after) {
        this.before = before;
        this.after = after;
        this.indexAfter = new int[before.size()];
        this.indexBefore = new int[after.size()];
        this.moved = new boolean[before.size()];
        Arrays.fill(indexAfter, NONE);
        Arrays.fill(indexBefore, NONE);
    }

    /** Matches the items of two lists: those that are equal, then those with one id, one name, or one place. */
    static <V> ItemMatching<V> of(ValueType<V> type, List<V> before, List<V> after) {
        ItemMatching<V> matching = new ItemMatching<>(before, after);
        matching.matchEnds();
        matching.matchBy(item -> JsonText.of(type, item));
        if (type instanceof ObjectType<V, ?> object) {
            ItemKeys<V> keys = ItemKeys.of(object);
            matching.matchBy(keys::id);
            matching.matchBy(keys::name);
            matching.matchByPlace(keys::id);
        } else {
            matching.matchByPlace(item -> null);
        }
        matching.findMoves();
        return matching;
    }

    /** Returns the index after of the item with an index before, or {@link #NONE}. */
    int indexAfter(int i) {
        return indexAfter[i];
    }

    /** Returns the index before of the item with an index after, or {@link #NONE}. */
    int indexBefore(int j) {
        return indexBefore[j];
    }

    /** Returns whether the order of an item among those that stay changed. */
    boolean isMoved(int i) {
        return moved[i];
    }

    private void match(int i, int j) {
        indexAfter[i] = j;
        indexBefore[j] = i;
    }

    /** Matches the equal items at the start of both lists, and at their end. */
    private void matchEnds() {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            match(start, start);
            start++;
        }
        int i = before.size() - 1;
        int j = after.size() - 1;
        while (i >= start && j >= start && before.get(i).equals(after.get(j))) {
            match(i--, j--);
        }
    }

    /** Matches items with equal keys. An item whose key is null has none. */
    private void matchBy(Function<V, @Nullable String> key) {
        @Nullable String[] keysBefore = keys(before, indexAfter, key);
        @Nullable String[] keysAfter = keys(after, indexBefore, key);
        matchUnique(keysBefore, keysAfter);
        for (int i = -1; i < before.size() - 1; i++) {
            int j = i < 0 ? -1 : indexAfter[i];
            if (i < 0 || j >= 0) {
                matchNeighbours(keysBefore, keysAfter, i + 1, j + 1);
            }
        }
        for (int i = before.size(); i > 0; i--) {
            int j = i == before.size() ? after.size() : indexAfter[i];
            if (j >= 0) {
                matchNeighbours(keysBefore, keysAfter, i - 1, j - 1);
            }
        }
        matchInOrder(keysBefore, keysAfter);
    }

    private static <V> @Nullable String[] keys(List<V> items, int[] matches, Function<V, @Nullable String> key) {
        @Nullable String[] keys = new String[items.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = matches[i] == NONE ? key.apply(items.get(i)) : null;
        }
        return keys;
    }

    private void matchUnique(@Nullable String[] keysBefore, @Nullable String[] keysAfter) {
        Map<String, Candidates> candidates = new HashMap<>();
        for (int i = 0; i < keysBefore.length; i++) {
            String key = keysBefore[i];
            if (key != null) {
                Candidates same = candidates.computeIfAbsent(key, k -> new Candidates());
                same.countBefore++;
                same.lastBefore = i;
            }
        }
        for (int j = 0; j < keysAfter.length; j++) {
            String key = keysAfter[j];
            Candidates same = key == null ? null : candidates.get(key);
            if (same != null) {
                same.countAfter++;
                same.lastAfter = j;
            }
        }
        for (Candidates same : candidates.values()) {
            if (same.countBefore == 1 && same.countAfter == 1) {
                match(same.lastBefore, same.lastAfter);
            }
        }
    }

    /** Matches two items that stand beside matched ones, if both exist, have no match, and have the same key. */
    private void matchNeighbours(@Nullable String[] keysBefore, @Nullable String[] keysAfter, int i, int j) {
        if (i >= 0 && j >= 0 && i < before.size() && j < after.size()) {
            String key = keysBefore[i];
            if (key != null && key.equals(keysAfter[j]) && indexAfter[i] == NONE && indexBefore[j] == NONE) {
                match(i, j);
            }
        }
    }

    /** Matches those that are left of each key, the first one with the first one and so on. */
    private void matchInOrder(@Nullable String[] keysBefore, @Nullable String[] keysAfter) {
        Map<String, Queue<Integer>> left = new HashMap<>();
        for (int j = 0; j < keysAfter.length; j++) {
            String key = keysAfter[j];
            if (key != null && indexBefore[j] == NONE) {
                left.computeIfAbsent(key, k -> new ArrayDeque<>()).add(j);
            }
        }
        for (int i = 0; i < keysBefore.length; i++) {
            String key = keysBefore[i];
            Integer j = key == null || indexAfter[i] != NONE
                    ? null
                    : left.getOrDefault(key, new ArrayDeque<>()).poll();
            if (j != null) {
                match(i, j);
            }
        }
    }

    /**
     * Matches a run of items without a match with as many that follow the same item after, as others took their place.
     * Items with different ids stay apart.
     */
    private void matchByPlace(Function<V, @Nullable String> id) {
        int i = 0;
        while (i < before.size()) {
            int j = i == 0 ? 0 : indexAfter[i - 1] + 1;
            int length = run(indexAfter, i);
            if (length > 0 && (i == 0 || j > 0) && run(indexBefore, j) == length) {
                for (int k = 0; k < length; k++) {
                    String idBefore = id.apply(before.get(i + k));
                    String idAfter = id.apply(after.get(j + k));
                    if (idBefore == null || idAfter == null) {
                        match(i + k, j + k);
                    }
                }
            }
            i += length + 1;
        }
    }

    /** Returns how many items have no match from an index on. */
    private static int run(int[] matches, int start) {
        int end = start;
        while (end < matches.length && matches[end] == NONE) {
            end++;
        }
        return end - start;
    }

    /** Finds the items outside the longest run of items whose order stays, by patience sorting. */
    private void findMoves() {
        int[] lastOfLength = new int[before.size() + 1];
        int[] previous = new int[before.size()];
        int longest = 0;
        for (int i = 0; i < before.size(); i++) {
            if (indexAfter[i] != NONE) {
                int low = 1;
                int high = longest;
                while (low <= high) {
                    int middle = (low + high) >>> 1;
                    if (indexAfter[lastOfLength[middle]] < indexAfter[i]) {
                        low = middle + 1;
                    } else {
                        high = middle - 1;
                    }
                }
                previous[i] = low == 1 ? NONE : lastOfLength[low - 1];
                lastOfLength[low] = i;
                longest = Math.max(longest, low);
                moved[i] = true;
            }
        }
        for (int i = longest == 0 ? NONE : lastOfLength[longest]; i != NONE; i = previous[i]) {
            moved[i] = false;
        }
    }
}

package org.eventreport.validation.rules;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** A hash table of numbers, which stand for values that the caller keeps. */
final class IntTable {

    private final IntUnaryOperator hashOf;

    /** Each number plus one; 0 for a free slot. The length is a power of two. */
    private int[] slots = new int[16];

    private int size;

    /** Creates a table of numbers, with a function that returns the hash of the value of a number. */
    IntTable(IntUnaryOperator hashOf) {
        this.hashOf = hashOf;
    }

    /** Returns a number of this hash that passes a test, or -1. */
    int find(int hash, IntPredicate test) {
        for (int slot = slot(hash); slots[slot] > 0; slot = next(slot)) {
            if (test.test(slots[slot] - 1)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    /** Adds a number that is not in the table. */
    void add(int number) {
        if (size > slots.length / 4 * 3) {
            grow();
        }
        put(number);
        size++;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        for (int taken : old) {
            if (taken > 0) {
                put(taken - 1);
            }
        }
    }

    private void put(int number) {
        int slot = slot(hashOf.applyAsInt(number));
        while (slots[slot] > 0) {
            slot = next(slot);
        }
        slots[slot] = number + 1;
    }

    private int slot(int hash) {
        return hash & (slots.length - 1);
    }

    private int next(int slot) {
        return slot + 1 & (slots.length - 1);
    }
}

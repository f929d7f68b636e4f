package org.placewise.indicator.file;

import java.util.Arrays;

/** A growing column of whole numbers, {@link #MISSING} where a cell was empty. Not for concurrent use. */
public final class IntColumn {

    /** Stands for an empty cell: never a number of the files, whose ranks, deciles and populations are not negative. */
    public static final int MISSING = -1;

    private int[] values = new int[1024];
    private int size;
    private int present;

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
        present += value == MISSING ? 0 : 1;
    }

    public int get(int index) {
        return values[index];
    }

    public int size() {
        return size;
    }

    /** How many cells hold a number. */
    public int present() {
        return present;
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}

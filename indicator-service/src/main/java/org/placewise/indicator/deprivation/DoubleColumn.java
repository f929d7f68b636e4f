package org.placewise.indicator.deprivation;

import java.util.Arrays;

/** A growing column of numbers, NaN where a cell was empty. Not for concurrent use. */
public final class DoubleColumn {

    private double[] values = new double[1024];
    private int size;
    private int present;

    public void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
        present += Double.isNaN(value) ? 0 : 1;
    }

    public double get(int index) {
        return values[index];
    }

    /** How many cells hold a number. */
    public int present() {
        return present;
    }
}

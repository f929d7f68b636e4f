package org.placewise.indicator.observation.file;

import java.util.Arrays;

/**
 * The cells of one row by field, as they stand in the file but for space around them; empty where the file has nothing. Filled
 * anew for each row.
 */
final class RawRow {

    private final String[] cells = new String[Field.values().length];
    private int number;

    void begin(int number) {
        this.number = number;
        Arrays.fill(cells, "");
    }

    void put(Field field, String cell) {
        cells[field.ordinal()] = cell.strip();
    }

    /** As a spreadsheet counts, the headings being row 1; for NDJSON the line. */
    int number() {
        return number;
    }

    String get(Field field) {
        return cells[field.ordinal()];
    }
}

package org.placewise.indicator.file;

/** Counts the rows of a CSV file while its text passes: line feeds outside quotation marks. Not for concurrent use. */
final class RowCount {

    private boolean quoted;
    private int ended;

    void read(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            quoted ^= character == '"';
            ended += character == '\n' && !quoted ? 1 : 0;
        }
    }

    /** Rows that have come to their end. */
    int ended() {
        return ended;
    }
}

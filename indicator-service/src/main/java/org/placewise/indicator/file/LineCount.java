package org.placewise.indicator.file;

/** Counts lines, and rows as CSV has them, while bytes pass. Not for concurrent use. */
final class LineCount {

    private int lineFeeds;
    private int rowEnds;
    private boolean quoted;
    private byte last = '\n';

    void read(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte next = bytes[i];
            if (next == '"') {
                quoted = !quoted;
            } else if (next == '\n') {
                lineFeeds++;
                rowEnds += quoted ? 0 : 1;
            }
        }
        last = length > 0 ? bytes[length - 1] : last;
    }

    int lines() {
        return lineFeeds + (last == '\n' ? 0 : 1);
    }

    int rowsOfCsv() {
        return rowEnds + (last == '\n' ? 0 : 1);
    }
}

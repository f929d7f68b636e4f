package org.placewise.indicator.table;

import org.placewise.kit.word.Word;

/** How a table is written. */
public enum TableFormat implements Word {
    CSV("text/csv; charset=UTF-8"),
    NDJSON("application/x-ndjson");

    /** Media types, for annotations. */
    public static final String CSV_TYPE = "text/csv";

    public static final String NDJSON_TYPE = "application/x-ndjson";

    private final String contentType;

    TableFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }
}

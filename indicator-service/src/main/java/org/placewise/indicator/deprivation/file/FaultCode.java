package org.placewise.indicator.deprivation.file;

import java.util.Locale;

/** Everything that a file can be refused for. */
public enum FaultCode {
    NOT_UTF_8,
    CELL_WITHOUT_END,
    EDITION_UNKNOWN,
    COLUMN_MISSING,
    COLUMN_UNKNOWN,
    COLUMN_DUPLICATE,
    ROW_TRUNCATED,
    ROW_TOO_LONG,
    TOO_MANY_ROWS,
    NO_ROWS,
    LSOA_CODE_INVALID,
    LSOA_DUPLICATE,
    LSOA_UNKNOWN,
    DISTRICT_UNKNOWN,
    DISTRICT_NOT_OF_EDITION,
    DISTRICT_WITHOUT_LSOAS,
    VALUE_MISSING,
    NOT_A_NUMBER,
    NOT_A_WHOLE_NUMBER,
    OUT_OF_RANGE,
    NOT_NATIONAL,
    RANKS_INCONSISTENT,
    DECILE_INCONSISTENT,
    IMPORT_INTERRUPTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

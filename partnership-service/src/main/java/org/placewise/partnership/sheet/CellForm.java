package org.placewise.partnership.sheet;

/** How a cell is read. */
public enum CellForm {
    TEXT,
    /** A word of a fixed list, in any case, with spaces for hyphens and with or without apostrophes. */
    WORD,
    /** A day as people in the United Kingdom write it, or as ISO 8601 has it. */
    DAY,
    /** A number, with commas between thousands or a pound sign before it. */
    NUMBER,
    /** A financial year by the calendar year in which it begins, also as 2026/27. */
    YEAR,
    /** Texts with semicolons between them. */
    LIST
}

package org.placewise.assessment.export;

import org.placewise.kit.word.Word;

/** How the rows of a data set are written. */
public enum ExportFormat implements Word {
    /** RFC 4180, UTF-8, with headings; text that a spreadsheet would take for a formula begins with an apostrophe. */
    CSV,
    /** One JSON object in each line. */
    NDJSON
}

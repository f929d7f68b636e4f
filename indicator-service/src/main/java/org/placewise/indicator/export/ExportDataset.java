package org.placewise.indicator.export;

import org.placewise.kit.word.Word;

/** What can be exported as a whole. */
public enum ExportDataset implements Word {
    /** Every visible observation. */
    OBSERVATIONS,
    /** Every measure of inequality that stands. */
    INEQUALITY_MEASURES,
    INDICATORS,
    /** Areas but for small ones. */
    AREAS
}

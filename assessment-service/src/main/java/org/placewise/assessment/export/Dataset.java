package org.placewise.assessment.export;

import org.placewise.kit.word.Word;

/** What can be exported. */
public enum Dataset implements Word {
    /** Every answer of every submitted assessment; what a withdrawn one said is no longer for readers. */
    ASSESSMENT_ANSWERS(AnswerRow.class),
    /** Every element of every instrument version. */
    INSTRUMENT_ELEMENTS(ElementRow.class);

    private final Class<? extends Record> row;

    Dataset(Class<? extends Record> row) {
        this.row = row;
    }

    /** The record that a row is; its components are the columns. */
    Class<? extends Record> row() {
        return row;
    }
}

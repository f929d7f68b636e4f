package org.placewise.partnership.sign.measure;

import org.placewise.kit.word.Word;

/** Whether the seats that the law requires are filled, from weakest to strongest after {@code NO_RECORDS}. */
public enum VacancyFinding implements Word {
    /** The law requires no seat of this kind of board. */
    NO_RECORDS,
    ALL_VACANT,
    SOME_VACANT,
    ALL_FILLED
}

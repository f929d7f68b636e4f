package org.placewise.partnership.sign.measure;

import org.placewise.kit.word.Word;

/** Who carries the live actions, from weakest to strongest after {@code NO_RECORDS}. */
public enum ConcentrationFinding implements Word {
    NO_RECORDS,
    NOBODY_NAMED,
    ONE_ORGANISATION,
    ONE_SECTOR,
    SEVERAL_SECTORS
}

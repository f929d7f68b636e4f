package org.placewise.partnership.risk;

import org.placewise.kit.word.Word;

/** State of an agreement to share data. */
public enum AgreementStatus implements Word {
    NONE,
    IN_PREPARATION,
    SIGNED,
    LAPSED
}

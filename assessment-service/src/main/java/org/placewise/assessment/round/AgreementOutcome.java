package org.placewise.assessment.round;

import org.placewise.kit.word.Word;

/** Whether partners came to one answer. */
public enum AgreementOutcome implements Word {
    AGREED,
    NO_AGREEMENT
}

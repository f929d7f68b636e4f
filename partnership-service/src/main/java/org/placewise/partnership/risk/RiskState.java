package org.placewise.partnership.risk;

import org.placewise.kit.word.Word;

/** Whether a risk is open. */
public enum RiskState implements Word {
    OPEN,
    CLOSED
}

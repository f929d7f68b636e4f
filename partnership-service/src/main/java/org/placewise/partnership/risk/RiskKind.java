package org.placewise.partnership.risk;

import org.placewise.kit.word.Word;

/** What a risk concerns: the four that Systems 2024 found to threaten partnerships, or another. */
public enum RiskKind implements Word {
    DATA_SHARING,
    ANALYTICAL_CAPACITY,
    WORKFORCE,
    STRUCTURE,
    OTHER
}

package org.placewise.partnership.pilot;

import org.placewise.kit.word.Word;

/** How well evidence supports a configuration, as the evaluators judge it: an ordinal judgement. */
public enum EvidenceGrade implements Word {
    STRONG,
    MODERATE,
    WEAK,
    UNTESTED
}

package org.placewise.partnership.pilot;

import org.placewise.kit.word.Word;

/** Form of a piece of evidence. */
public enum EvidenceKind implements Word {
    INTERVIEW,
    DOCUMENT
}

package org.placewise.indicator.comparability;

import org.placewise.kit.word.Word;

/** Whether whoever asks wants a comparison of figures that differ in what they rest on. */
public enum Acceptance implements Word {
    /** Such a comparison is refused. */
    REFUSE,
    /** Such a comparison is made, and carries what sets its figures apart. */
    ACCEPT_WITH_CAVEATS
}

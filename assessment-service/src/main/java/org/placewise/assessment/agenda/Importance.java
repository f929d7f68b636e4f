package org.placewise.assessment.agenda;

import org.placewise.kit.word.Word;

/** How much an element matters to those who called the round. */
public enum Importance implements Word {
    HIGH,
    ORDINARY,
    LOW
}

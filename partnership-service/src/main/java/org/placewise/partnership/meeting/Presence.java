package org.placewise.partnership.meeting;

import org.placewise.kit.word.Word;

/** Whether a member was at a meeting; {@code SUBSTITUTE} says that somebody sat for them. */
public enum Presence implements Word {
    PRESENT,
    APOLOGIES,
    SUBSTITUTE,
    ABSENT
}

package org.placewise.partnership.meeting;

import org.placewise.kit.word.Word;

/** Who put an item on the agenda. */
public enum RaisedBy implements Word {
    PARTNER,
    COMMUNITY,
    OFFICER
}

package org.placewise.partnership.vocabulary;

import org.placewise.kit.word.Word;

/** Sector of an organisation that sits on a board or carries an action; VCSE is voluntary, community, social enterprise. */
public enum Sector implements Word {
    LOCAL_AUTHORITY,
    NHS,
    VCSE,
    HEALTHWATCH,
    COMMUNITY,
    POLICE,
    EDUCATION,
    OTHER
}

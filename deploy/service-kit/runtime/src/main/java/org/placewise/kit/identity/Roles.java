package org.placewise.kit.identity;

import java.util.Set;

/** The roles that a token can carry in its {@code roles} claim. An administrator has them all. */
public final class Roles {

    /**
     * Reads what is public. No token needs to carry it: every caller with a token has it, and callers without one where the
     * operator has opened reading.
     */
    public static final String PUBLIC = "public";

    /** Reads what is recorded, with the names of people. Every token that carries a role of these is a reader's. */
    public static final String READER = "reader";

    /** Drafts and submits assessments of the places in the token. */
    public static final String ASSESSOR = "assessor";

    /** Gives badges beyond self-assessed to rounds of the places in the token, and does what an assessor does. */
    public static final String ASSURER = "assurer";

    /** Publishes reference data and releases. */
    public static final String INDICATOR_PUBLISHER = "indicator-publisher";

    /** Keeps the record of the boards of the places in the token. */
    public static final String BOARD_OFFICER = "board-officer";

    /** Operates the suite. */
    public static final String ADMINISTRATOR = "administrator";

    /** All that a token carries. */
    public static final Set<String> ALL =
            Set.of(READER, ASSESSOR, ASSURER, INDICATOR_PUBLISHER, BOARD_OFFICER, ADMINISTRATOR);

    private Roles() {}
}

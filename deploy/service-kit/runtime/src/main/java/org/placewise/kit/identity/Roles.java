package org.placewise.kit.identity;

import java.util.Set;

/** The roles that a token can carry in its {@code roles} claim. An administrator has them all. */
public final class Roles {

    /** Reads what is public. Every authenticated caller is a reader. */
    public static final String READER = "reader";

    /** Drafts and submits assessments of the places in the token. */
    public static final String ASSESSOR = "assessor";

    /** Publishes reference data and releases. */
    public static final String INDICATOR_PUBLISHER = "indicator-publisher";

    /** Keeps the record of the boards of the places in the token. */
    public static final String BOARD_OFFICER = "board-officer";

    /** Operates the suite. */
    public static final String ADMINISTRATOR = "administrator";

    /** All of them. */
    public static final Set<String> ALL = Set.of(READER, ASSESSOR, INDICATOR_PUBLISHER, BOARD_OFFICER, ADMINISTRATOR);

    private Roles() {}
}

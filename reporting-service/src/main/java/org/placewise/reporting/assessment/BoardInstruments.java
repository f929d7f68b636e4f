package org.placewise.reporting.assessment;

/**
 * Instruments with which a board looks at itself: the maturity matrix of Health and Wellbeing Boards. Every instrument has to
 * name a component of the triangle, but these say nothing of it; their levels stand with the boards and are never the state
 * of a component. Identifiers of bundled instruments are closed to others.
 */
public final class BoardInstruments {

    private static final String MATURITY_MATRIX = "hwb-maturity";

    private BoardInstruments() {}

    /** Returns whether a board looks at itself with this instrument. */
    public static boolean contains(String instrumentId) {
        return instrumentId.equals(MATURITY_MATRIX);
    }
}

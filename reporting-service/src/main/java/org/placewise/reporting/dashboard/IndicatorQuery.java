package org.placewise.reporting.dashboard;

/**
 * Which indicators of a place are wanted.
 *
 * @param stage code of a stage of the causal chain, {@link #UNPLACED}, or empty for all
 * @param after sort key of the last one seen; empty for the first
 * @param limit at most so many
 */
public record IndicatorQuery(String gssCode, String stage, String after, int limit) {

    /** Stands for the indicators that nobody has placed on the chain. */
    public static final String UNPLACED = "unplaced";
}

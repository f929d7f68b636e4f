package org.placewise.indicator.series;

/** How often what a reader can see of a dataset has changed. */
public interface DatasetVersions {

    /** Every observation. */
    String OBSERVATIONS = "observations";

    /** Every measure of inequality. */
    String INEQUALITY_MEASURES = "inequality-measures";

    /** The figures and measures of one indicator. */
    static String ofIndicator(String indicatorId) {
        return "indicator:" + indicatorId;
    }

    /** The version of a dataset; 0 before the first change. */
    long of(String dataset);

    /** Counts one more change, as part of the transaction that makes it. */
    void grow(String dataset);
}

package org.placewise.indicator.measure.inequality.who;

import org.placewise.indicator.measure.inequality.SignConvention;
import org.placewise.kit.word.Word;

/** A measure of the set, with the unit of its value and what its sign says. */
public enum WhoMeasure implements Word {
    /** Most advantaged less most disadvantaged, or the other way round where lower is better; unit of the figures. */
    WHO_DIFFERENCE(SignConvention.POSITIVE_WHEN_FAVOURING_LEAST_DEPRIVED),
    /** Most advantaged by most disadvantaged, or the other way round where lower is better. */
    WHO_RATIO(SignConvention.ABOVE_ONE_WHEN_FAVOURING_LEAST_DEPRIVED),
    /** Slope index from a logistic regression of counts; unit of the figures. */
    WHO_SLOPE_INDEX_LOGISTIC(SignConvention.POSITIVE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED),
    /** Slope index from a linear regression with limits from the groups' departures; unit of the figures. */
    WHO_SLOPE_INDEX_LINEAR(SignConvention.POSITIVE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED),
    WHO_RELATIVE_INDEX_LOGISTIC(SignConvention.ABOVE_ONE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED),
    WHO_RELATIVE_INDEX_LINEAR(SignConvention.ABOVE_ONE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED),
    /** Absolute concentration index; unit of the figures. */
    WHO_ABSOLUTE_CONCENTRATION_INDEX(SignConvention.POSITIVE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED),
    /** Relative concentration index, between -1 and 1. */
    WHO_RELATIVE_CONCENTRATION_INDEX(SignConvention.POSITIVE_WHEN_HIGHER_AMONG_LEAST_DEPRIVED),
    /** What everyone would gain by the most advantaged's figure, in percent of the mean; 0 where they would lose. */
    WHO_POPULATION_ATTRIBUTABLE_FRACTION(SignConvention.POSITIVE_WHEN_FIGURE_WOULD_RISE),
    /** The same in the unit of the figures. */
    WHO_POPULATION_ATTRIBUTABLE_RISK(SignConvention.POSITIVE_WHEN_FIGURE_WOULD_RISE),
    /** Between-group variance; square of the unit of the figures. */
    WHO_BETWEEN_GROUP_VARIANCE(SignConvention.NEVER_NEGATIVE),
    WHO_BETWEEN_GROUP_STANDARD_DEVIATION(SignConvention.NEVER_NEGATIVE),
    /** In percent of the mean. */
    WHO_COEFFICIENT_OF_VARIATION(SignConvention.NEVER_NEGATIVE),
    /** Index of disparity: mean distance from the mean, in percent of it. */
    WHO_INDEX_OF_DISPARITY(SignConvention.NEVER_NEGATIVE),
    WHO_INDEX_OF_DISPARITY_WEIGHTED(SignConvention.NEVER_NEGATIVE),
    /** Mean distance from the best group; unit of the figures. */
    WHO_MEAN_DIFFERENCE_FROM_BEST(SignConvention.NEVER_NEGATIVE),
    WHO_MEAN_DIFFERENCE_FROM_BEST_WEIGHTED(SignConvention.NEVER_NEGATIVE),
    WHO_MEAN_DIFFERENCE_FROM_MEAN(SignConvention.NEVER_NEGATIVE),
    WHO_MEAN_DIFFERENCE_FROM_MEAN_WEIGHTED(SignConvention.NEVER_NEGATIVE),
    /** Mean distance from the most advantaged group; unit of the figures. */
    WHO_MEAN_DIFFERENCE_FROM_REFERENCE(SignConvention.NEVER_NEGATIVE),
    WHO_MEAN_DIFFERENCE_FROM_REFERENCE_WEIGHTED(SignConvention.NEVER_NEGATIVE),
    /** Mean log deviation, times 1,000. */
    WHO_MEAN_LOG_DEVIATION(SignConvention.NEVER_NEGATIVE),
    /** Theil index, times 1,000. */
    WHO_THEIL_INDEX(SignConvention.NEVER_NEGATIVE);

    private final SignConvention sign;

    WhoMeasure(SignConvention sign) {
        this.sign = sign;
    }

    public SignConvention sign() {
        return sign;
    }
}

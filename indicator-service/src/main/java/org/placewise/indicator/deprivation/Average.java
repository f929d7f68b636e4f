package org.placewise.indicator.deprivation;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.placewise.indicator.file.IntColumn;

/**
 * An average over the LSOAs of an area, weighted by people, or the reason why there is none. An LSOA without a value or
 * weight is never left out: the average is then missing.
 */
public sealed interface Average {

    record Of(double value) implements Average {}

    record Missing(MissingReason reason) implements Average {}

    /**
     * Population-weighted average score: Σ score · people / Σ people. Higher is more deprived.
     *
     * <p>Source: English Indices of Deprivation research report, summary measure "average score" of files 10 and 11.
     */
    static Average score(LsoaGroup group, Measure measure) {
        DoubleColumn scores = group.table().scores(measure);
        return scores.present() == 0
                ? new Missing(MissingReason.SCORE_NOT_IN_RELEASE)
                : weighted(group, measure.weight(), scores::get);
    }

    /**
     * Population-weighted average rank in the published orientation: Σ (N + 1 − rank) · people / Σ people, so that higher is
     * more deprived.
     *
     * <p>Source: English Indices of Deprivation research report, summary measure "average rank" of files 10 and 11.
     */
    static Average rank(LsoaGroup group, Measure measure) {
        IntColumn ranks = group.table().ranks(measure);
        int lsoas = group.table().nationalLsoas();
        return ranks.present() == 0
                ? new Missing(MissingReason.RANK_NOT_IN_RELEASE)
                : weighted(group, measure.weight(), index -> {
                    int rank = ranks.get(index);
                    return rank == IntColumn.MISSING ? Double.NaN : lsoas + 1.0 - rank;
                });
    }

    private static Average weighted(LsoaGroup group, PopulationGroup weight, IntToDoubleFunction value) {
        IntColumn people = group.table().populations(weight);
        if (people.present() == 0) {
            return new Missing(MissingReason.POPULATION_NOT_IN_RELEASE);
        }
        WeightedMean mean = new WeightedMean();
        for (int i = 0; i < group.size(); i++) {
            int index = group.members().get(i);
            double cell = value.applyAsDouble(index);
            if (Double.isNaN(cell) || people.get(index) == IntColumn.MISSING) {
                return new Missing(MissingReason.INCOMPLETE);
            }
            mean.add(cell, people.get(index));
        }
        OptionalDouble result = mean.value();
        return result.isPresent() ? new Of(result.getAsDouble()) : new Missing(MissingReason.NOBODY_COUNTED);
    }
}

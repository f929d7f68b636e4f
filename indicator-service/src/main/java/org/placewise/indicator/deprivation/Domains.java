package org.placewise.indicator.deprivation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.deprivation.Average.Missing;
import org.placewise.indicator.deprivation.Average.Of;
import org.placewise.indicator.deprivation.DeprivationProfile.DomainAverages;

/** Averages of domains and sub-domains. */
final class Domains {

    private Domains() {}

    static List<DomainAverages> of(LsoaGroup group, List<Measure> measures) {
        return measures.stream().map(measure -> averages(group, measure)).toList();
    }

    private static DomainAverages averages(LsoaGroup group, Measure measure) {
        Average score = Average.score(group, measure);
        Average rank = Average.rank(group, measure);
        return new DomainAverages(
                measure.code(), measure.title(), value(score), value(rank), code(reason(score, rank)));
    }

    private static @Nullable Double value(Average average) {
        return switch (average) {
            case Of(double value) -> value;
            case Missing _ -> null;
        };
    }

    private static @Nullable MissingReason reason(Average score, Average rank) {
        return switch (score) {
            case Of _ -> rank instanceof Missing(MissingReason reason) ? reason : null;
            case Missing(MissingReason reason) -> {
                boolean neither = reason == MissingReason.SCORE_NOT_IN_RELEASE
                        && rank instanceof Missing(MissingReason other)
                        && other == MissingReason.RANK_NOT_IN_RELEASE;
                yield neither ? MissingReason.NOT_IN_RELEASE : reason;
            }
        };
    }

    private static @Nullable String code(@Nullable MissingReason reason) {
        return reason == null ? null : reason.code();
    }
}

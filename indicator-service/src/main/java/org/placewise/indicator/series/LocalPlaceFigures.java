package org.placewise.indicator.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.localplace.LocalPlace;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.observation.Period;
import org.placewise.indicator.series.LocalSums.Sum;
import org.placewise.indicator.series.PlaceFigures.Figure;
import org.placewise.indicator.series.PlaceFigures.LineFigures;
import org.placewise.indicator.series.PlaceFigures.OfPlace;

/**
 * Figures of local places, added up from their LSOAs: the sum of counts by the sum of denominators, with limits of that kind of
 * figure. Only for rates and proportions of counts, and for periods in which each LSOA of the place has a row; where some of those
 * rows have no published figure, the place's is missing and says so.
 */
@ApplicationScoped
public class LocalPlaceFigures {

    private final LocalSums sums;

    LocalPlaceFigures(LocalSums sums) {
        this.sums = sums;
    }

    private record LineKey(String sex, String age) {}

    /** The figures of a place; empty where there are none to add up. */
    public Optional<OfPlace> of(LocalPlace place, Indicator indicator) {
        Optional<FigureKind> kind = FigureKind.of(indicator).filter(FigureKind::isRatioOfCounts);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Map<LineKey, List<Figure>> lines = new LinkedHashMap<>();
        for (Sum sum : sums.of(indicator.id(), place.lsoaCodes())) {
            if (sum.rows() == place.lsoaCodes().size()) {
                lines.computeIfAbsent(new LineKey(sum.sex(), sum.age()), _ -> new ArrayList<>())
                        .add(new Figure(value(place, sum, kind.get()), Set.copyOf(sum.releases()), 0));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new OfPlace(
                        place.code(),
                        place.name(),
                        AreaType.LOCAL_PLACE.word(),
                        lines.entrySet().stream()
                                .map(line -> new LineFigures(
                                        line.getKey().sex(), line.getKey().age(), line.getValue()))
                                .toList()));
    }

    private static Value value(LocalPlace place, Sum sum, FigureKind kind) {
        String id = place.code() + "." + sum.seriesId() + "." + sum.period().sort();
        if (sum.published() < sum.rows()) {
            return missing(
                    id,
                    sum.period(),
                    (sum.rows() - sum.published()) + " of " + sum.rows() + " small areas have no published count.");
        }
        return switch (kind.figure(sum.count(), sum.denominator(), Confidence.C95)) {
            case Measured.Result<Estimate>(Estimate at95) ->
                published(
                        id,
                        sum,
                        at95,
                        kind.figure(sum.count(), sum.denominator(), Confidence.C998)
                                .orThrow());
            case Measured.Refused<Estimate>(List<Refusal> reasons) ->
                missing(id, sum.period(), reasons.stream().map(Refusal::detail).collect(Collectors.joining("; ")));
        };
    }

    private static Value published(String id, Sum sum, Estimate at95, Estimate at998) {
        return new Value(
                id,
                sum.period().name(),
                sum.period().sort(),
                ValueState.PUBLISHED,
                BigDecimal.valueOf(at95.value()),
                BigDecimal.valueOf(at95.limits().lower()),
                BigDecimal.valueOf(at95.limits().upper()),
                BigDecimal.valueOf(at998.limits().lower()),
                BigDecimal.valueOf(at998.limits().upper()),
                sum.count(),
                sum.denominator(),
                "Added up from " + sum.rows() + " small areas.",
                null,
                null);
    }

    private static Value missing(String id, Period period, String note) {
        @Nullable BigDecimal none = null;
        return new Value(
                id,
                period.name(),
                period.sort(),
                ValueState.MISSING,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                note,
                null,
                null);
    }
}

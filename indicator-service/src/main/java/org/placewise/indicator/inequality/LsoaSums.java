package org.placewise.indicator.inequality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.placewise.indicator.inequality.LsoaFigures.LsoaFigure;
import org.placewise.indicator.inequality.LsoaFigures.NationalDeciles;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.observation.Period;
import org.placewise.indicator.series.FigureKind;
import org.placewise.indicator.series.ValueState;

/**
 * Counts of one line's LSOAs, added up for every place by national decile and period. Sums are exact. Not for concurrent use.
 */
final class LsoaSums {

    static final int DECILES = 10;

    private final NationalDeciles deciles;
    private final Map<String, int[]> placesOfLsoa;
    private final int[] lsoasOfPlace;
    private final TreeMap<Integer, OfPeriod> periods = new TreeMap<>();

    /** With the LSOAs of each place; a place is a number from 0. */
    LsoaSums(NationalDeciles deciles, List<List<String>> lsoasByPlace) {
        this.deciles = deciles;
        this.lsoasOfPlace = lsoasByPlace.stream().mapToInt(List::size).toArray();
        Map<String, List<Integer>> places = new HashMap<>();
        for (int place = 0; place < lsoasByPlace.size(); place++) {
            for (String lsoa : lsoasByPlace.get(place)) {
                places.computeIfAbsent(lsoa, _ -> new ArrayList<>()).add(place);
            }
        }
        this.placesOfLsoa = new HashMap<>();
        places.forEach((lsoa, numbers) -> placesOfLsoa.put(
                lsoa, numbers.stream().mapToInt(Integer::intValue).toArray()));
    }

    private final class OfPeriod {
        private final Period period;
        private final Set<UUID> releases = new TreeSet<>();
        private final Set<String> unknown = new HashSet<>();
        private final Map<Integer, DecileSum[]> sums = new HashMap<>();

        private OfPeriod(Period period) {
            this.period = period;
        }

        private void add(LsoaFigure figure) {
            releases.add(figure.releaseId());
            Integer decile = deciles.decileOf().get(figure.lsoaCode());
            if (decile == null) {
                unknown.add(figure.lsoaCode());
                return;
            }
            for (int place : placesOfLsoa.getOrDefault(figure.lsoaCode(), new int[0])) {
                DecileSum[] ofPlace = sums.computeIfAbsent(place, _ -> new DecileSum[DECILES]);
                if (ofPlace[decile - 1] == null) {
                    ofPlace[decile - 1] = new DecileSum();
                }
                ofPlace[decile - 1].add(figure);
            }
        }
    }

    private static final class DecileSum {
        private BigDecimal count = BigDecimal.ZERO;
        private BigDecimal denominator = BigDecimal.ZERO;
        private int lsoas;
        private int withheld;

        private void add(LsoaFigure figure) {
            lsoas++;
            if (figure.count() == null || figure.denominator() == null) {
                withheld++;
            } else {
                count = count.add(figure.count());
                denominator = denominator.add(figure.denominator());
            }
        }
    }

    void add(LsoaFigure figure) {
        periods.computeIfAbsent(figure.period().sort(), _ -> new OfPeriod(figure.period()))
                .add(figure);
    }

    /** Whether every figure of a period is of an LSOA that has a decile: the period is of this generation of LSOAs. */
    boolean covers(int periodSort) {
        OfPeriod period = periods.get(periodSort);
        return period != null && period.unknown.isEmpty();
    }

    /** Sortable periods, oldest first. */
    List<Integer> periods() {
        return List.copyOf(periods.keySet());
    }

    /** The groups of a place in a period; empty unless there is a row, with or without a figure, for each of its LSOAs. */
    Optional<GroupedPeriod> groups(int place, int periodSort, FigureKind kind) {
        OfPeriod period = periods.get(periodSort);
        DecileSum[] sums = period == null ? null : period.sums.get(place);
        if (period == null || sums == null || lsoas(sums) < lsoasOfPlace[place]) {
            return Optional.empty();
        }
        List<GroupFigure> groups = new ArrayList<>();
        for (int decile = 1; decile <= DECILES; decile++) {
            if (sums[decile - 1] != null) {
                groups.add(figure(decile, sums[decile - 1], kind));
            }
        }
        return Optional.of(new GroupedPeriod(period.period, groups, List.copyOf(period.releases)));
    }

    private static int lsoas(DecileSum[] sums) {
        int lsoas = 0;
        for (DecileSum sum : sums) {
            lsoas += sum == null ? 0 : sum.lsoas;
        }
        return lsoas;
    }

    private static GroupFigure figure(int decile, DecileSum sum, FigureKind kind) {
        Estimate estimate = kind.figure(sum.count, sum.denominator, Confidence.C95)
                        instanceof Measured.Result<Estimate>(Estimate result)
                ? result
                : null;
        return new GroupFigure(
                decile,
                ValueState.PUBLISHED,
                estimate == null ? null : BigDecimal.valueOf(estimate.value()),
                estimate == null ? null : BigDecimal.valueOf(estimate.limits().lower()),
                estimate == null ? null : BigDecimal.valueOf(estimate.limits().upper()),
                sum.count,
                sum.denominator,
                null,
                sum.lsoas,
                sum.withheld);
    }
}

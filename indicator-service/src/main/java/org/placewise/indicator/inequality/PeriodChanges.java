package org.placewise.indicator.inequality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewise.indicator.comparability.Acceptance;
import org.placewise.indicator.comparability.Incomparability;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.series.FigureKind;

/**
 * How a measure changed within an area from the first to the last of the periods asked for, for each sex and age. Groups of one
 * kind are followed where they have both periods; otherwise groups of two kinds are set against each other, which the guard of
 * comparability has to let pass.
 */
public final class PeriodChanges {

    private final Indicator indicator;
    private final LineMovement movement;

    public PeriodChanges(Indicator indicator) {
        this.indicator = indicator;
        this.movement = new LineMovement(indicator);
    }

    /** A change, and what sets its two ends apart; nothing when they are comparable. */
    public record Change(
            String sex,
            String age,
            Grouping fromGrouping,
            Grouping toGrouping,
            GapMovementFacts facts,
            List<Incomparability> differences) {

        public Change {
            differences = List.copyOf(differences);
        }
    }

    private record End(ComputedLine line, ComputedPeriod period) {}

    private record Who(String sex, String age) {}

    /** One change for each sex and age that has the measure in two periods of the range. */
    public List<Change> between(List<GroupedLine> lines, MeasureKind kind, int from, int to, Acceptance acceptance) {
        return lines.stream()
                .map(this::computed)
                .collect(Collectors.groupingBy(
                        line -> new Who(line.grouping().sex(), line.grouping().age()),
                        () -> new TreeMap<>(Comparator.comparing(Who::sex).thenComparing(Who::age)),
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(same -> change(ends(same, kind, from, to), kind, acceptance).stream())
                .toList();
    }

    private ComputedLine computed(GroupedLine line) {
        Optional<FigureKind> kind = FigureKind.of(indicator);
        return new ComputedLine(
                line.grouping(),
                line.periods().stream()
                        .map(period -> new ComputedPeriod(
                                period,
                                new PeriodMeasures(
                                                period.groups(), line.grouping().quantiles(), indicator.unit(), kind)
                                        .all()))
                        .toList());
    }

    private static List<End> ends(List<ComputedLine> lines, MeasureKind kind, int from, int to) {
        List<End> ends = new ArrayList<>();
        for (ComputedLine line : lines) {
            line.periods().stream()
                    .filter(period -> period.groups().period().sort() >= from
                            && period.groups().period().sort() <= to
                            && LineMovement.value(period, kind).isPresent())
                    .forEach(period -> ends.add(new End(line, period)));
        }
        return ends;
    }

    private Optional<Change> change(List<End> ends, MeasureKind kind, Acceptance acceptance) {
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        int first = ends.stream().mapToInt(PeriodChanges::sort).min().orElseThrow();
        int last = ends.stream().mapToInt(PeriodChanges::sort).max().orElseThrow();
        if (first == last) {
            return Optional.empty();
        }
        List<End> begins = ends.stream().filter(end -> sort(end) == first).toList();
        List<End> closes = ends.stream().filter(end -> sort(end) == last).toList();
        End begin = begins.stream()
                .filter(end -> closes.stream().anyMatch(other -> other.line() == end.line()))
                .findFirst()
                .orElse(begins.getFirst());
        End close = closes.stream()
                .filter(end -> end.line() == begin.line())
                .findFirst()
                .orElse(closes.getFirst());
        return Optional.of(change(begin, close, kind, acceptance));
    }

    private static int sort(End end) {
        return end.period().groups().period().sort();
    }

    private Change change(End begin, End close, MeasureKind kind, Acceptance acceptance) {
        Grouping one = begin.line().grouping();
        Grouping other = close.line().grouping();
        return new Change(
                one.sex(),
                one.age(),
                one,
                other,
                movement.between(kind, one, begin.period(), other, close.period(), acceptance),
                movement.comparability(one, begin.period(), other, close.period())
                        .caveats());
    }
}

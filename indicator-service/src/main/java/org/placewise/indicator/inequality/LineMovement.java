package org.placewise.indicator.inequality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.placewise.indicator.comparability.Acceptance;
import org.placewise.indicator.comparability.Basis;
import org.placewise.indicator.comparability.Comparability;
import org.placewise.indicator.comparability.Incomparability;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.inequality.InequalityValue;

/**
 * How a gap moved from the first period that may be compared with the last one. The slope index is followed where the last
 * period has one, else the gap between the least and the most deprived group.
 */
public final class LineMovement {

    private static final int DECIMALS_FOR_PEOPLE = 2;

    private final Indicator indicator;

    public LineMovement(Indicator indicator) {
        this.indicator = indicator;
    }

    /** The movement of a line; empty with fewer than two periods that have a gap. */
    public Optional<GapMovementFacts> of(ComputedLine line) {
        MeasureKind kind = followed(line);
        List<ComputedPeriod> measured = line.periods().stream()
                .filter(period -> value(period, kind).isPresent())
                .toList();
        if (measured.size() < 2) {
            return Optional.empty();
        }
        ComputedPeriod last = measured.getLast();
        return Optional.of(measured.stream()
                .limit(measured.size() - 1L)
                .filter(first -> comparability(line.grouping(), first, line.grouping(), last)
                        .caveats()
                        .isEmpty())
                .findFirst()
                .map(first -> between(kind, line.grouping(), first, line.grouping(), last, Acceptance.REFUSE))
                .orElseGet(() ->
                        between(kind, line.grouping(), measured.getFirst(), line.grouping(), last, Acceptance.REFUSE)));
    }

    private static MeasureKind followed(ComputedLine line) {
        return value(line.periods().getLast(), MeasureKind.SII).isPresent()
                ? MeasureKind.SII
                : MeasureKind.ABSOLUTE_GAP;
    }

    static Optional<InequalityValue> value(ComputedPeriod period, MeasureKind kind) {
        return period.measure(kind).outcome() instanceof Measured.Result<InequalityValue>(InequalityValue value)
                ? Optional.of(value)
                : Optional.empty();
    }

    /** What two periods of groups rest on, held against each other. */
    Comparability comparability(Grouping one, ComputedPeriod first, Grouping other, ComputedPeriod last) {
        return Comparability.of(basis(one, first), basis(other, last));
    }

    private Basis basis(Grouping grouping, ComputedPeriod period) {
        return new Basis(
                indicator.id(),
                indicator.definitionVersion(),
                indicator.periodType(),
                period.groups().period(),
                indicator.periodBreaks(),
                grouping.sex(),
                grouping.age(),
                new Basis.Groups(
                        grouping.categoryType(),
                        grouping.quantiles(),
                        grouping.deprivationVintage(),
                        grouping.lsoaGeneration()));
    }

    /** The movement between two periods that both have the measure. */
    GapMovementFacts between(
            MeasureKind kind,
            Grouping one,
            ComputedPeriod first,
            Grouping other,
            ComputedPeriod last,
            Acceptance acceptance) {
        InequalityValue earlier = value(first, kind).orElseThrow();
        InequalityValue later = value(last, kind).orElseThrow();
        String from = first.groups().period().name();
        String to = last.groups().period().name();
        return switch (GapChange.between(earlier, later, comparability(one, first, other, last), acceptance)) {
            case Measured.Result<GapChange>(GapChange change) -> moved(kind, from, to, change);
            case Measured.Refused<GapChange>(List<Refusal> reasons) ->
                new GapMovementFacts(
                        kind,
                        from,
                        to,
                        null,
                        null,
                        null,
                        MovementWord.CANNOT_BE_CALCULATED,
                        "The change from " + from + " to " + to + " cannot be calculated.",
                        reasons.stream().map(Refusal::detail).toList());
        };
    }

    private GapMovementFacts moved(MeasureKind kind, String from, String to, GapChange change) {
        InequalityValue value = change.change();
        return new GapMovementFacts(
                kind,
                from,
                to,
                value.value(),
                value.limits().lower(),
                value.limits().upper(),
                word(change),
                sentence(from, to, change),
                change.caveats().stream().map(Incomparability::sentence).toList());
    }

    private static MovementWord word(GapChange change) {
        return switch (change.movement()) {
            case NARROWING -> MovementWord.NARROWING;
            case WIDENING -> MovementWord.WIDENING;
            case NO_CLEAR_CHANGE -> MovementWord.NO_CLEAR_CHANGE;
        };
    }

    private static String sentence(String from, String to, GapChange change) {
        String figures = "The gap was " + shown(Math.abs(change.earlier().value())) + " in " + from + " and "
                + shown(Math.abs(change.later().value())) + " in " + to;
        String meaning =
                switch (change.movement()) {
                    case NARROWING -> "; it has narrowed by more than chance explains.";
                    case WIDENING -> "; it has widened by more than chance explains.";
                    case NO_CLEAR_CHANGE -> "; the difference is within what chance explains.";
                };
        return figures + (change.reversed() ? ", the other way round" : "") + meaning;
    }

    /** Rounded for reading; the exact figures stand beside the sentence. */
    private static String shown(double figure) {
        return BigDecimal.valueOf(figure)
                .setScale(DECIMALS_FOR_PEOPLE, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}

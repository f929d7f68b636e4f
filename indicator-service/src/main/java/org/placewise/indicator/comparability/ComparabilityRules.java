package org.placewise.indicator.comparability;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.comparability.Incomparability.Reason;
import org.placewise.indicator.indicator.PeriodBreak;

/** The rules, each of which finds what it knows of. */
final class ComparabilityRules {

    /** One kind of difference. */
    interface Rule {
        List<Incomparability> differences(Basis one, Basis other);
    }

    static final List<Rule> ALL = List.of(
            ComparabilityRules::indicator,
            ComparabilityRules::definition,
            ComparabilityRules::periodType,
            ComparabilityRules::periodBreaks,
            ComparabilityRules::overlap,
            ComparabilityRules::sex,
            ComparabilityRules::age,
            ComparabilityRules::grouping);

    private ComparabilityRules() {}

    private static List<Incomparability> indicator(Basis one, Basis other) {
        return unlessEqual(
                one.indicatorId(),
                other.indicatorId(),
                Reason.OTHER_INDICATOR,
                "The figures are of different indicators: %s and %s.");
    }

    private static List<Incomparability> definition(Basis one, Basis other) {
        if (!one.indicatorId().equals(other.indicatorId())) {
            return List.of();
        }
        return unlessEqual(
                one.definitionVersion(),
                other.definitionVersion(),
                Reason.DEFINITION_CHANGED,
                "The indicator's definition changed between them, from version %s to version %s.");
    }

    private static List<Incomparability> periodType(Basis one, Basis other) {
        return unlessEqual(
                one.periodType().word(),
                other.periodType().word(),
                Reason.OTHER_PERIOD_TYPE,
                "The figures are of periods of different kinds: %s and %s.");
    }

    private static List<Incomparability> periodBreaks(Basis one, Basis other) {
        int earlier = Math.min(one.period().sort(), other.period().sort());
        int later = Math.max(one.period().sort(), other.period().sort());
        return List.of(one, other).stream()
                .flatMap(basis -> basis.periodBreaks().stream())
                .distinct()
                .filter(gap -> earlier < gap.from() && gap.from() <= later)
                .map(gap -> broken(one, other, gap))
                .toList();
    }

    private static Incomparability broken(Basis one, Basis other, PeriodBreak gap) {
        return new Incomparability(
                Reason.BROKEN_PERIODS,
                "There is a break between " + one.period().name() + " and "
                        + other.period().name() + ": " + gap.reason());
    }

    private static List<Incomparability> overlap(Basis one, Basis other) {
        boolean oneIsEarlier = one.period().sort() < other.period().sort();
        boolean same = one.period().sort() == other.period().sort();
        YearSpan earlier = YearSpan.of(oneIsEarlier ? one : other);
        YearSpan later = YearSpan.of(oneIsEarlier ? other : one);
        if (same || earlier.before() <= later.from()) {
            return List.of();
        }
        return List.of(new Incomparability(
                Reason.OVERLAPPING_PERIODS,
                "The periods " + one.period().name() + " and " + other.period().name()
                        + " share a year, so that chance in one is chance in the other."));
    }

    private static List<Incomparability> sex(Basis one, Basis other) {
        return unlessEqual(one.sex(), other.sex(), Reason.OTHER_SEX, "The figures are of different sexes: %s and %s.");
    }

    private static List<Incomparability> age(Basis one, Basis other) {
        return unlessEqual(one.age(), other.age(), Reason.OTHER_AGE, "The figures are of different ages: %s and %s.");
    }

    private static List<Incomparability> grouping(Basis one, Basis other) {
        if (one.groups() == null && other.groups() == null) {
            return List.of();
        }
        if (one.groups() == null || other.groups() == null) {
            return List.of(new Incomparability(
                    Reason.GROUPED_AND_UNGROUPED, "One figure is of groups of people, the other of all people."));
        }
        return GroupingRules.differences(one.groups(), other.groups());
    }

    static List<Incomparability> unlessEqual(
            @Nullable Object one, @Nullable Object other, Reason reason, String sentence) {
        return Objects.equals(one, other)
                ? List.of()
                : List.of(new Incomparability(reason, sentence.formatted(named(one), named(other))));
    }

    private static Object named(@Nullable Object value) {
        return value == null ? "one that the publisher does not say" : value;
    }
}

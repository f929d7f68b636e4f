package org.placewise.indicator.observation.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.measure.ValueType;
import org.placewise.kit.problem.QuotedCell;

/**
 * What the numbers of a row must be to each other. A published value and its limits are rounded, each in its own way: a value
 * counts as outside its limits only when it is so by more than half a unit of the last place of the coarser of the two.
 */
final class FigureRules {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FaultLog faults;
    private final Function<Field, String> columnOf;
    private final List<Rule> rules = List.of(
            this::countsAreNotNegative,
            this::aValueHasSomeoneBehindIt,
            this::aProportionIsPartOfItsDenominator,
            this::valuesAreInTheRangeOfTheirType,
            this::limitsBelongToAValue,
            this::limitsComeInPairs,
            this::limitsHoldTheirValue,
            this::widerLimitsHoldTheNarrower);

    @FunctionalInterface
    private interface Rule {
        void check(Figures figures);
    }

    FigureRules(FaultLog faults, Function<Field, String> columnOf) {
        this.faults = faults;
        this.columnOf = columnOf;
    }

    void check(Figures figures) {
        rules.forEach(rule -> rule.check(figures));
    }

    private void countsAreNotNegative(Figures figures) {
        if (figures.count() != null && figures.count().signum() < 0) {
            note(figures, Field.COUNT, FaultCode.COUNT_NEGATIVE, shown(figures.count()) + " people cannot be counted.");
        }
        if (figures.denominator() != null && figures.denominator().signum() < 0) {
            note(
                    figures,
                    Field.DENOMINATOR,
                    FaultCode.DENOMINATOR_NEGATIVE,
                    "A denominator is not below zero, as " + shown(figures.denominator()) + " is.");
        }
    }

    private void aValueHasSomeoneBehindIt(Figures figures) {
        if (figures.value() != null
                && figures.denominator() != null
                && figures.denominator().signum() == 0) {
            note(
                    figures,
                    Field.DENOMINATOR,
                    FaultCode.DENOMINATOR_ZERO,
                    "There is a value, but nobody in its denominator. Leave the value empty.");
        }
    }

    private void aProportionIsPartOfItsDenominator(Figures figures) {
        BigDecimal count = figures.count();
        BigDecimal denominator = figures.denominator();
        if (figures.indicator().valueType() == ValueType.PROPORTION
                && count != null
                && denominator != null
                && count.compareTo(denominator) > 0) {
            note(
                    figures,
                    Field.COUNT,
                    FaultCode.COUNT_ABOVE_DENOMINATOR,
                    "A proportion counts some of its denominator, not " + shown(count) + " of " + shown(denominator)
                            + ".");
        }
    }

    private void valuesAreInTheRangeOfTheirType(Figures figures) {
        BigDecimal value = figures.value();
        if (value == null) {
            return;
        }
        ValueType type = figures.indicator().valueType();
        BigDecimal whole = figures.indicator().multiplier() == null
                ? HUNDRED
                : figures.indicator().multiplier();
        boolean signed = type == ValueType.MEAN || type == ValueType.SCORE || type == ValueType.SLOPE_INDEX;
        boolean above = type == ValueType.PROPORTION && value.compareTo(whole) > 0;
        if (above || !signed && value.signum() < 0) {
            note(
                    figures,
                    Field.VALUE,
                    FaultCode.OUT_OF_RANGE,
                    shown(value) + " is not a value of a " + type.word() + (above ? ", which ends at " + whole : "")
                            + ".");
        }
    }

    private void limitsBelongToAValue(Figures figures) {
        if (figures.value() == null && figures.haveLimits()) {
            note(figures, Field.VALUE, FaultCode.LIMITS_WITHOUT_VALUE, "There are limits, but no value between them.");
        }
    }

    private void limitsComeInPairs(Figures figures) {
        pair(figures, Field.LOWER95, figures.lower95(), Field.UPPER95, figures.upper95());
        pair(figures, Field.LOWER998, figures.lower998(), Field.UPPER998, figures.upper998());
    }

    private void pair(
            Figures figures,
            Field lowerField,
            @Nullable BigDecimal lower,
            Field upperField,
            @Nullable BigDecimal upper) {
        if ((lower == null) != (upper == null)) {
            note(
                    figures,
                    lower == null ? lowerField : upperField,
                    FaultCode.LIMITS_INCOMPLETE,
                    "One limit is there and the other is not.");
        }
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            note(
                    figures,
                    lowerField,
                    FaultCode.LIMITS_CROSSED,
                    "The lower limit, " + shown(lower) + ", is above the upper one, " + shown(upper) + ".");
        }
    }

    private void limitsHoldTheirValue(Figures figures) {
        holds(figures, figures.lower95(), figures.upper95(), "95%");
        holds(figures, figures.lower998(), figures.upper998(), "99.8%");
    }

    private void holds(Figures figures, @Nullable BigDecimal lower, @Nullable BigDecimal upper, String which) {
        BigDecimal value = figures.value();
        if (value != null && lower != null && upper != null && (isBelow(value, lower) || isBelow(upper, value))) {
            note(
                    figures,
                    Field.VALUE,
                    FaultCode.VALUE_OUTSIDE_LIMITS,
                    shown(value) + " is not between its " + which + " limits, " + shown(lower) + " and " + shown(upper)
                            + ".");
        }
    }

    private void widerLimitsHoldTheNarrower(Figures figures) {
        BigDecimal lower95 = figures.lower95();
        BigDecimal upper95 = figures.upper95();
        BigDecimal lower998 = figures.lower998();
        BigDecimal upper998 = figures.upper998();
        boolean lowerInside = lower95 != null && lower998 != null && isBelow(lower95, lower998);
        boolean upperInside = upper95 != null && upper998 != null && isBelow(upper998, upper95);
        if (lowerInside || upperInside) {
            note(
                    figures,
                    lowerInside ? Field.LOWER998 : Field.UPPER998,
                    FaultCode.LIMITS_NOT_NESTED,
                    "The 99.8% limits are narrower than the 95% limits.");
        }
    }

    /** Whether a number is below another by more than rounding explains. */
    private static boolean isBelow(BigDecimal lower, BigDecimal higher) {
        if (lower.compareTo(higher) >= 0) {
            return false;
        }
        BigDecimal halfAUnit = HALF.scaleByPowerOfTen(-Math.min(lower.scale(), higher.scale()));
        return higher.subtract(lower).compareTo(halfAUnit) > 0;
    }

    private static String shown(BigDecimal number) {
        return QuotedCell.first(number.toPlainString());
    }

    private void note(Figures figures, Field field, FaultCode code, String message) {
        faults.add(figures.row(), columnOf.apply(field), code, message);
    }
}

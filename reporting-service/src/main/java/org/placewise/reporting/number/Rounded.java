package org.placewise.reporting.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Exact decimals as people read them in a headline: rounded for reading only, with the exact number in the table beside it
 * and in the feeds.
 */
public final class Rounded {

    private static final String RATIO = "ratio";
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final MathContext SMALL = new MathContext(2, RoundingMode.HALF_UP);

    private Rounded() {}

    /** 12345.6 → 12,346; 77.4321 → 77.4; 78 → 78; 0.06234 → 0.062; −0.5 → −0.5 with a true minus. */
    public static String number(BigDecimal value) {
        BigDecimal size = value.abs();
        BigDecimal rounded = size.compareTo(THOUSAND) >= 0
                ? size.setScale(0, RoundingMode.HALF_UP)
                : size.compareTo(BigDecimal.ONE) >= 0 ? size.setScale(1, RoundingMode.HALF_UP) : size.round(SMALL);
        BigDecimal shown = size.stripTrailingZeros().scale() <= 0 ? size.setScale(0) : rounded;
        return signed(value, shown);
    }

    /** The number with its unit: 6.9%, £1,250, 512.3 per 100,000, 9.1 years. */
    public static String measure(BigDecimal value, String unit) {
        return withUnit(inUnit(value, unit), unit);
    }

    /** The limits of a value with their unit, or null where there are none. */
    public static @Nullable String limits(@Nullable BigDecimal lower, @Nullable BigDecimal upper, String unit) {
        return lower == null || upper == null
                ? null
                : withUnit(alike(lower, upper, unit) + " to " + alike(upper, lower, unit), unit);
    }

    /** Every digit as published, with no exponent: 6.93158962798202. */
    public static String exact(@Nullable BigDecimal value) {
        return value == null ? "–" : value.toPlainString().replace('-', '−');
    }

    /** The unit of the difference between two values: percentages differ by percentage points. */
    public static String unitOfDifference(String unit) {
        return unit.equals("%") ? "percentage points" : unit;
    }

    /** The unit in running text: “Life expectancy - years” and “Years” are years; none for a dash or an index. */
    public static String unit(String unit) {
        String last = unit.substring(unit.lastIndexOf(" - ") < 0 ? 0 : unit.lastIndexOf(" - ") + 3)
                .strip();
        if (last.equals("-") || last.startsWith("index")) {
            return "";
        }
        boolean sentenceCase = last.length() > 1 && Character.isLowerCase(last.charAt(1));
        return sentenceCase ? last.substring(0, 1).toLowerCase(Locale.UK) + last.substring(1) : last;
    }

    /** The number with as many decimals as its neighbour is shown with: 9.4 to 10.0. */
    private static String alike(BigDecimal value, BigDecimal neighbour, String unit) {
        String own = inUnit(value, unit);
        int decimals = decimals(inUnit(neighbour, unit));
        return decimals <= decimals(own) ? own : signed(value, value.abs().setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Ratios differ in their second decimal; everything else as any number. */
    private static String inUnit(BigDecimal value, String unit) {
        return unit.equals(RATIO) ? signed(value, value.abs().setScale(2, RoundingMode.HALF_UP)) : number(value);
    }

    private static int decimals(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }

    private static String withUnit(String number, String unit) {
        String word = unit(unit);
        return switch (word) {
            case "" -> number;
            case "%" -> number + "%";
            case "£" -> "£" + number;
            case RATIO -> number + " times";
            default -> number + " " + word;
        };
    }

    private static String signed(BigDecimal value, BigDecimal shown) {
        int decimals = Math.max(0, shown.scale());
        NumberFormat format = NumberFormat.getInstance(Locale.UK);
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(decimals);
        return (value.signum() < 0 ? "−" : "") + format.format(shown);
    }
}

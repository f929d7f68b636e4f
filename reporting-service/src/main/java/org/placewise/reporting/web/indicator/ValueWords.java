package org.placewise.reporting.web.indicator;

import org.jspecify.annotations.Nullable;
import org.placewise.reporting.indicator.SeriesValue;
import org.placewise.reporting.number.Rounded;

/** A value of a period, or why there is none, in words. */
final class ValueWords {

    private ValueWords() {}

    /** The value rounded for reading with its unit; without a value, its state. */
    static String of(SeriesValue value, String unit) {
        return value.value() == null ? absence(value) : Rounded.measure(value.value(), unit);
    }

    /** The exact value; without one, its state. */
    static String exact(SeriesValue value) {
        return value.value() == null ? absence(value) : Rounded.exact(value.value());
    }

    /** Why a value is not shown, or what its publisher noted of it; null where there is nothing to say. */
    static @Nullable String reason(SeriesValue value) {
        String suppression = value.suppressionReason();
        if (suppression != null) {
            return value.note() == null ? why(suppression) : why(suppression) + " " + value.note();
        }
        return value.note();
    }

    private static String absence(SeriesValue value) {
        return switch (value.state()) {
            case "suppressed" -> "Suppressed";
            case "missing" -> "Missing";
            default -> "No value";
        };
    }

    private static String why(String suppression) {
        return switch (suppression) {
            case "by-publisher" -> "Withheld by the publisher.";
            case "small-count" -> "The count is from 1 to 7, too small to show without revealing people.";
            case "complementary" -> "Withheld because another withheld figure could be worked out from it.";
            default -> suppression;
        };
    }
}

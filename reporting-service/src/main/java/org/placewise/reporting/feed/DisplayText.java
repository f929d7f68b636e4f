package org.placewise.reporting.feed;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.number.Rounded;

/** A number as people read it, for a label beside the exact one. */
final class DisplayText {

    private static final Set<String> DIFFERENCES = Set.of("absolute-gap", "gap-to-rest", "sii");

    private DisplayText() {}

    /** A value rounded with its unit; without a value, its state. */
    static @Nullable String ofValue(FeedRow row) {
        String value = row.get("value");
        return value == null ? row.get("state") : Rounded.measure(new BigDecimal(value), unit(row));
    }

    /** A measure of inequality rounded with its unit, or that it was refused. */
    static String ofMeasure(FeedRow row) {
        String value = row.get("value");
        boolean difference = DIFFERENCES.contains(Objects.requireNonNull(row.get("measure")));
        return value == null
                ? "cannot be calculated"
                : Rounded.measure(new BigDecimal(value), difference ? Rounded.unitOfDifference(unit(row)) : unit(row));
    }

    private static String unit(FeedRow row) {
        return Objects.requireNonNull(row.get("unit"));
    }
}

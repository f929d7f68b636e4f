package org.placewise.reporting.feed;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.web.Rounded;

/** A number as people read it, for a label beside the exact one. */
final class DisplayText {

    private DisplayText() {}

    /** The value rounded with its unit; in its absence, these words. */
    static @Nullable String of(FeedRow row, @Nullable String absence) {
        String value = row.get("value");
        String unit = row.get("unit");
        return value == null ? absence : Rounded.measure(new BigDecimal(value), unit == null ? "-" : unit);
    }
}

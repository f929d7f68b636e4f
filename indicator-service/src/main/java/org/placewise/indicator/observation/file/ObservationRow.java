package org.placewise.indicator.observation.file;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.observation.ObservedValue;
import org.placewise.indicator.observation.Period;
import org.placewise.indicator.observation.Series;

/**
 * One row of a file that keeps all rules.
 *
 * @param number as a spreadsheet counts, the headings being row 1; for NDJSON the line
 * @param value what is known; counts of a figure that is missing or withheld stand beside it
 */
public record ObservationRow(
        int number,
        Series series,
        String areaCode,
        Period period,
        ObservedValue value,
        @Nullable BigDecimal countBeside,
        @Nullable BigDecimal denominatorBeside,
        @Nullable String note,
        @Nullable String publishedTrend) {

    /** The same row with another value, such as one that tells less. */
    public ObservationRow with(ObservedValue other) {
        return new ObservationRow(number, series, areaCode, period, other, null, null, note, publishedTrend);
    }
}

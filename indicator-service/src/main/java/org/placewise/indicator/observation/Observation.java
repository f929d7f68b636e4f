package org.placewise.indicator.observation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One observation: an area in a period, on one line.
 *
 * @param sourceRow line of the release's file, the headings being row 1
 * @param areaCode GSS code, or the NHS's code of an organisation
 * @param note what the publisher says about the figure
 * @param publishedTrend the publisher's own word for the recent trend
 */
public record Observation(
        UUID releaseId,
        int sourceRow,
        Series series,
        String areaCode,
        Period period,
        ObservedValue value,
        @Nullable String note,
        @Nullable String publishedTrend) {

    /** Under which the API knows the observation. */
    public String id() {
        return releaseId + "." + sourceRow;
    }
}

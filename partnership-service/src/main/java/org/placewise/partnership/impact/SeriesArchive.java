package org.placewise.partnership.impact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes in the versions of series as they are published. */
public interface SeriesArchive {

    /**
     * Keeps one version; one that is kept already stays as it is.
     *
     * @param version of the series at its publisher
     * @param publishedAt when it was published
     * @param series null where it was withdrawn
     */
    void keep(String gssCode, String indicatorId, long version, Instant publishedAt, @Nullable IndicatorSeries series);
}

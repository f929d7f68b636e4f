package org.placewise.partnership.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps a published series and has the signs that rest on it read again, in the transaction of the caller. */
@ApplicationScoped
public class KeepSeries {

    private final SeriesArchive archive;
    private final SeriesWatcher watcher;

    KeepSeries(SeriesArchive archive, SeriesWatcher watcher) {
        this.archive = archive;
        this.watcher = watcher;
    }

    /**
     * Keeps one version.
     *
     * @param series null where it was withdrawn
     */
    public void keep(
            String gssCode, String indicatorId, long version, Instant publishedAt, @Nullable IndicatorSeries series) {
        archive.keep(gssCode, indicatorId, version, publishedAt, series);
        watcher.seriesChanged(gssCode, indicatorId);
    }
}

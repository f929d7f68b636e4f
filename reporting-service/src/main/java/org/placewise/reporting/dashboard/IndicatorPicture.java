package org.placewise.reporting.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.indicator.InequalityGroup;
import org.placewise.reporting.indicator.SeriesLine;

/**
 * An indicator of the place over time.
 *
 * @param releases files that the values rest on, the newest first
 * @param lines by sex and age, the one that stands for the indicator first; perhaps only that one
 * @param groups measures of inequality, the headline first; empty where none were asked for or known
 */
public record IndicatorPicture(
        IndicatorReading reading,
        @Nullable String definition,
        @Nullable String publisher,
        List<ReleaseReading> releases,
        List<SeriesLine> lines,
        List<InequalityGroup> groups,
        String sortKey) {

    /** A published file that values rest on; its name is null when it came without one. */
    public record ReleaseReading(UUID id, @Nullable String fileName, Instant publishedAt, Source source) {}
}

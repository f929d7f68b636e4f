package org.placewise.indicator.explain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.indicator.explain.Explanation.ReleaseSource;
import org.placewise.indicator.observation.Series;
import org.placewise.indicator.release.Withdrawal;
import org.placewise.indicator.series.Value;

/** Reads what figures were made from. */
public interface StoredSources {

    /** An observation as it was published, whether it is still visible or not. */
    record SourceObservation(Series series, String areaCode, Value figure, boolean visible) {}

    /** The observation in a row of a release that was published; a release that never was has none to show. */
    Optional<SourceObservation> observation(UUID releaseId, int sourceRow);

    /** The indicator of a line; empty when there is no such line. */
    Optional<String> indicatorOf(int seriesId);

    /** Of these releases, the withdrawal of one that was published; one on grounds of disclosure before any other. */
    Optional<Withdrawal> withdrawal(Collection<UUID> ids);

    /** Releases by id, in that order. */
    List<ReleaseSource> releases(Collection<UUID> ids);
}

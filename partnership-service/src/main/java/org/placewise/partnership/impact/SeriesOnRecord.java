package org.placewise.partnership.impact;

import java.time.Instant;
import java.util.Optional;

/** Every version of every series that was published. */
public interface SeriesOnRecord {

    /** The series that stood just before an instant; empty where none had been published or it had been withdrawn. */
    Optional<IndicatorSeries> before(Instant instant, String gssCode, String indicatorId);
}

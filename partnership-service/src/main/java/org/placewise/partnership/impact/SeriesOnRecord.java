package org.placewise.partnership.impact;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Every version of every series that was published. */
public interface SeriesOnRecord {

    /**
     * The series of a place that stood just before an instant, by indicator; one that had not been published by then, or had been
     * withdrawn, is left out.
     */
    Map<String, IndicatorSeries> before(Instant instant, String gssCode, Collection<String> indicatorIds);
}

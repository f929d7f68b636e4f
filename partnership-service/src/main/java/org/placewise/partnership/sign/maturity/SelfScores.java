package org.placewise.partnership.sign.maturity;

import java.time.Instant;
import java.util.Optional;

/** The self-scores of places. */
public interface SelfScores {

    /** Keeps one, in place of what was known of the same assessment. */
    void keep(SelfScore score);

    /** The latest self-score of a place that had been submitted, and not withdrawn, just before an instant. */
    Optional<SelfScore> before(Instant instant, String gssCode);
}

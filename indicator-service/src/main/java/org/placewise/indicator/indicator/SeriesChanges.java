package org.placewise.indicator.indicator;

import java.util.Collection;
import java.util.UUID;

/** Makes known what a release has changed. */
public interface SeriesChanges {

    /**
     * Computes the measures and documents of these indicators anew from what is visible now, stores those that differ with a
     * grown entity version, and leaves one event for each in the outbox. Belongs to the caller's transaction; call it once the
     * visible observations and the indicators' metadata are what they shall be. Calling it again changes nothing.
     *
     * @param indicatorIds every indicator that the release has, or had, observations or metadata of
     * @param releaseId the release that was published, withdrawn or revised: what a revision names as its cause
     */
    void republish(Collection<String> indicatorIds, UUID releaseId);

    /**
     * The same for one local place that was defined, revised or withdrawn, and every indicator that its LSOAs have figures of.
     * Belongs to the transaction that changes the place.
     */
    void republishPlace(String areaCode);

    /**
     * Measures inequality anew for every indicator that small areas have figures of, since they are grouped by the newest indices
     * of deprivation. Belongs to the transaction that publishes those.
     */
    void regroupSmallAreas();
}

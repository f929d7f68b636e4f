package org.placewise.indicator.deprivation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The stored profiles of all published releases. */
public interface Profiles {

    /**
     * Stores the profiles of a release and tells, by GSS code, the version of the area's profile by this edition: 1 for the
     * first release of the edition and growing with each further one.
     */
    Map<String, Long> store(Edition edition, UUID releaseId, List<DeprivationProfile> profiles);

    /** The area's profile by one release. */
    Optional<DeprivationProfile> ofRelease(String gssCode, UUID releaseId);

    /** The area's profile by the last published release of the edition. */
    Optional<DeprivationProfile> newest(String gssCode, Edition edition);

    /** The area's profile by the last published release of the newest edition that has the area. */
    Optional<DeprivationProfile> newest(String gssCode);

    /** The area's profiles by all published releases, edition by edition, the oldest release first. */
    List<DeprivationProfile> all(String gssCode);
}

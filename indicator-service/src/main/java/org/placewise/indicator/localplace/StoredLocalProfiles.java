package org.placewise.indicator.localplace;

import java.util.OptionalLong;
import org.placewise.indicator.deprivation.DeprivationProfile;

/** Deprivation profiles of local places beside those of areas. All joins the caller's transaction. */
public interface StoredLocalProfiles {

    /** Puts the profile in the place of that by the same release; tells its version, or nothing when it is equal. */
    OptionalLong put(DeprivationProfile profile);

    /**
     * Removes the profile of a place by the release of another.
     *
     * @return the version of the withdrawal; empty when there is still a profile by the edition, or there was none
     */
    OptionalLong remove(String code, DeprivationProfile other);
}

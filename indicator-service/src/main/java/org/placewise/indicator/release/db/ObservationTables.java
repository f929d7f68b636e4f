package org.placewise.indicator.release.db;

import java.util.UUID;

/** Names of the tables that hold the observations of one release. */
final class ObservationTables {

    static final String STAGING = "observation_staging_";

    private ObservationTables() {}

    /** While nobody sees it. */
    static String staging(UUID releaseId) {
        return STAGING + hex(releaseId);
    }

    /** As a partition. */
    static String partition(UUID releaseId) {
        return "observation_" + hex(releaseId);
    }

    private static String hex(UUID releaseId) {
        return releaseId.toString().replace("-", "");
    }
}

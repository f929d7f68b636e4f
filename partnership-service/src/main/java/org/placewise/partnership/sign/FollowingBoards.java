package org.placewise.partnership.sign;

import java.util.List;
import java.util.UUID;

/** Boards whose objectives are followed by indicators. */
public interface FollowingBoards {

    /** Boards on record of a place that have an objective with this indicator, in order of their identifiers. */
    List<UUID> of(String gssCode, String indicatorId);
}

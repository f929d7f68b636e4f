package org.placewise.indicator.indicator;

import java.util.Optional;
import java.util.UUID;

/** Which releases the visible figures of an indicator are from. */
public interface CurrentReleases {

    /** The newest of them; empty when nothing of the indicator is visible. */
    Optional<UUID> newestOf(String indicatorId);
}

package org.placewise.reporting.dashboard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objective on the golden thread of another.
 *
 * @param up whether it is above, which the other serves, or below, which serves the other
 * @param distance 1 for an objective that is linked directly
 * @param kind contributes-to, delivers or depends-on, of the last link
 * @param strength strong, moderate or weak, of the last link
 * @param title null until the objective's own event has arrived, as the names of its place and board
 */
public record ThreadStep(
        boolean up,
        int distance,
        String kind,
        String strength,
        UUID objectiveId,
        @Nullable String title,
        @Nullable String gssCode,
        @Nullable String place,
        @Nullable String board) {}

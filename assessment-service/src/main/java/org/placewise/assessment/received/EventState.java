package org.placewise.assessment.received;

import java.time.Instant;
import java.util.UUID;

/** How far a received event has got. */
public sealed interface EventState {

    /** It has become an assessment. */
    record Applied(Instant at, UUID assessmentId) implements EventState {}

    /** It waits, or is stuck, for this reason. */
    record Parked(ParkingReason reason, String detail) implements EventState {}
}

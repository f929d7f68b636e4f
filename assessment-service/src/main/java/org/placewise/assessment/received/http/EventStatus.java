package org.placewise.assessment.received.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.received.EventState.Applied;
import org.placewise.assessment.received.EventState.Parked;
import org.placewise.assessment.received.ParkingReason;
import org.placewise.assessment.received.ReceivedEvent;

/**
 * How far a received event has got.
 *
 * @param eventId our identifier
 * @param id the sender's
 * @param alsoSentBy how many other senders have used its source and id; each of their events stands for itself
 * @param state {@code applied} or {@code parked}
 * @param assessmentId the assessment it has become; null while parked, and so is {@code appliedAt}
 * @param reason why it is parked; null when applied, and so is {@code detail}
 */
@Schema(name = "EventStatus")
public record EventStatus(
        UUID eventId,
        String source,
        String id,
        int alsoSentBy,
        String type,
        String subject,
        Instant time,
        Instant receivedAt,
        String state,
        @Nullable UUID assessmentId,
        @Nullable Instant appliedAt,
        @Nullable ParkingReason reason,
        @Nullable String detail) {

    static EventStatus of(ReceivedEvent event) {
        return switch (event.state()) {
            case Applied(var at, var assessmentId) -> status(event, assessmentId, at, null, null);
            case Parked(var reason, var detail) -> status(event, null, null, reason, detail);
        };
    }

    private static EventStatus status(
            ReceivedEvent event,
            @Nullable UUID assessmentId,
            @Nullable Instant appliedAt,
            @Nullable ParkingReason reason,
            @Nullable String detail) {
        return new EventStatus(
                event.eventId(),
                event.identity().source(),
                event.identity().id(),
                event.alsoSentBy(),
                event.type(),
                event.subject(),
                event.time(),
                event.receivedAt(),
                EventReceipt.word(event.state()),
                assessmentId,
                appliedAt,
                reason,
                detail);
    }
}

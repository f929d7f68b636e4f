package org.placewise.assessment.received.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.received.EventState;
import org.placewise.assessment.received.EventState.Applied;
import org.placewise.assessment.received.EventState.Parked;
import org.placewise.assessment.received.ReceiveOutcome.Accepted;
import org.placewise.assessment.received.ReceiveOutcome.Duplicate;

/**
 * The answer to one event.
 *
 * @param eventId our identifier of the event; null for a new event in a dry run, which has none
 * @param duplicate whether it was taken in before
 * @param alsoSentBy how many other senders have used its source and id; each of their events stands for itself
 * @param state {@code applied} or {@code parked}
 * @param statusUrl where its state can be read; null where eventId is
 * @param dryRun whether nothing was written
 */
@Schema(name = "EventReceipt")
public record EventReceipt(
        @Nullable UUID eventId,
        boolean duplicate,
        int alsoSentBy,
        String state,
        @Nullable String statusUrl,
        boolean dryRun) {

    static EventReceipt accepted(Accepted accepted, boolean dryRun) {
        return new EventReceipt(
                dryRun ? null : accepted.eventId(),
                false,
                accepted.alsoSentBy(),
                word(accepted.state()),
                dryRun ? null : statusUrl(accepted.eventId()),
                dryRun);
    }

    static EventReceipt duplicate(Duplicate duplicate, boolean dryRun) {
        return new EventReceipt(
                duplicate.eventId(),
                true,
                duplicate.alsoSentBy(),
                word(duplicate.state()),
                statusUrl(duplicate.eventId()),
                dryRun);
    }

    static String statusUrl(UUID eventId) {
        return "/v1/events/" + eventId;
    }

    static String word(EventState state) {
        return switch (state) {
            case Applied applied -> "applied";
            case Parked parked -> "parked";
        };
    }
}

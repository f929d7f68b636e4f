package org.placewise.assessment.received.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.received.EventState;
import org.placewise.assessment.received.EventState.Applied;
import org.placewise.assessment.received.EventState.Parked;

/**
 * The answer to one event.
 *
 * @param eventId our identifier of the event; null for a new event in a dry run, which has none
 * @param duplicate whether it was taken in before
 * @param state {@code applied} or {@code parked}
 * @param statusUrl where its state can be read; null where eventId is
 * @param dryRun whether nothing was written
 */
@Schema(name = "EventReceipt")
public record EventReceipt(
        @Nullable UUID eventId,
        boolean duplicate,
        String state,
        @Nullable String statusUrl,
        boolean dryRun) {

    static EventReceipt accepted(UUID eventId, EventState state, boolean dryRun) {
        return new EventReceipt(
                dryRun ? null : eventId, false, word(state), dryRun ? null : statusUrl(eventId), dryRun);
    }

    static EventReceipt duplicate(UUID eventId, EventState state, boolean dryRun) {
        return new EventReceipt(eventId, true, word(state), statusUrl(eventId), dryRun);
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

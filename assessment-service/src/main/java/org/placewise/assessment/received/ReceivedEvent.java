package org.placewise.assessment.received;

import java.time.Instant;
import java.util.UUID;
import org.placewise.assessment.received.CouncilEvent.Identity;

/**
 * An event as it was taken in.
 *
 * @param eventId our identifier of it
 * @param payloadSha256 fingerprint of type, subject and data
 */
public record ReceivedEvent(
        UUID eventId,
        Identity identity,
        String type,
        String subject,
        Instant time,
        String payloadSha256,
        Instant receivedAt,
        String receivedFrom,
        EventState state) {}

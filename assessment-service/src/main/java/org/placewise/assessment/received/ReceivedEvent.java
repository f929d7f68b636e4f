package org.placewise.assessment.received;

import java.time.Instant;
import java.util.UUID;
import org.placewise.assessment.received.CouncilEvent.Identity;

/**
 * An event as it was taken in.
 *
 * @param eventId our identifier of it
 * @param owner whose it is; source and id name one event of an owner
 * @param alsoSentBy how many other senders have used its source and id; each of their events stands for itself
 * @param payloadSha256 fingerprint of type, subject and data
 */
public record ReceivedEvent(
        UUID eventId,
        String owner,
        Identity identity,
        int alsoSentBy,
        String type,
        String subject,
        Instant time,
        String payloadSha256,
        Instant receivedAt,
        String receivedFrom,
        EventState state) {}

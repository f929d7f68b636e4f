package org.placewise.kit.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be applied, as it arrived.
 *
 * @param key the record's key as text, if it had one
 * @param value the record's original bytes, Base64 in JSON; null for a record without a value
 * @param headers the record's headers in their order
 * @param reason why it is poison
 * @param errors everything that was wrong, or the chain of causes
 * @param replays how often somebody tried again
 * @param replayedAt when a replay succeeded; null while it is still a dead letter
 */
public record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        Instant timestamp,
        @Nullable String key,
        byte @Nullable [] value,
        List<MessageHeader> headers,
        PoisonMessage.Reason reason,
        List<String> errors,
        Instant receivedAt,
        int replays,
        @Nullable Instant replayedAt) {

    /** One Kafka header; the value is Base64 in JSON. */
    public record MessageHeader(String name, byte @Nullable [] value) {}
}

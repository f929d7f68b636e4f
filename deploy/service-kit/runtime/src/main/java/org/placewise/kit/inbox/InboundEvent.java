package org.placewise.kit.inbox;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that was read, checked against its schema and is now applied.
 *
 * @param topic that it was read from
 * @param entityVersion version of the entity, from 1; 0 on a route without versions
 * @param data the data as the route's type
 */
public record InboundEvent<T>(
        String topic,
        String id,
        URI source,
        String type,
        @Nullable String subject,
        long entityVersion,
        @Nullable Instant time,
        T data) {}

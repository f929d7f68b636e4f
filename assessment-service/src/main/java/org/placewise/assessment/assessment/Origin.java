package org.placewise.assessment.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Where an assessment came from.
 *
 * @param source CloudEvents source; null unless it came as an event
 * @param eventId CloudEvents id; null unless it came as an event
 */
public record Origin(
        Channel channel, @Nullable String source, @Nullable String eventId) {

    /** Recorded over this service's API. */
    public static Origin api() {
        return new Origin(Channel.API, null, null);
    }

    /** Reported by another system's event. */
    public static Origin event(String source, String eventId) {
        return new Origin(Channel.EVENT, source, eventId);
    }
}

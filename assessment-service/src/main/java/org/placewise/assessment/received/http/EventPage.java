package org.placewise.assessment.received.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of received events, oldest first.
 *
 * @param nextCursor the next page; null at the end
 */
public record EventPage(List<EventStatus> items, @Nullable String nextCursor) {}

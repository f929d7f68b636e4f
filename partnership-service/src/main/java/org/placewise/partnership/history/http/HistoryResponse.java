package org.placewise.partnership.history.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of the history of a record, oldest line first.
 *
 * @param nextCursor the next page; null at the end
 */
@Schema(description = "Changes of a record, oldest first: who, when, and the published state before and after")
public record HistoryResponse(
        List<HistoryLineResponse> items, @Nullable String nextCursor) {}

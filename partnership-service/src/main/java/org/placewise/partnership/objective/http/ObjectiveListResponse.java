package org.placewise.partnership.objective.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.page.Tombstone;

/** Part of the list of objectives, in the order in which they were last changed. */
@Schema(description = "A page of objectives; ask for what changes next with nextUpdatedSince")
public record ObjectiveListResponse(
        List<ObjectiveResponse> items,
        List<Tombstone> deletedItems,
        @Nullable String nextCursor,
        String nextUpdatedSince) {}

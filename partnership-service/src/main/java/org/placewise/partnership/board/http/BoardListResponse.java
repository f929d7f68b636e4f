package org.placewise.partnership.board.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.page.Tombstone;

/** Part of the list of boards, in the order in which they were last changed. */
@Schema(description = "A page of boards; ask for what changes next with nextUpdatedSince")
public record BoardListResponse(
        List<BoardResponse> items,
        List<Tombstone> deletedItems,
        @Nullable String nextCursor,
        String nextUpdatedSince) {}

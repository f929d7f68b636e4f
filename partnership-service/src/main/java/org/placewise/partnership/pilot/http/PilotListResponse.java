package org.placewise.partnership.pilot.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.page.Tombstone;

@Schema(description = "A page of pilots; ask for what changes next with nextUpdatedSince")
record PilotListResponse(
        List<PilotResponse> items,
        List<Tombstone> deletedItems,
        @Nullable String nextCursor,
        String nextUpdatedSince) {}

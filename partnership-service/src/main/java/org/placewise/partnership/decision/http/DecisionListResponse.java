package org.placewise.partnership.decision.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.page.Tombstone;

@Schema(description = "A page of decisions; ask for what changes next with nextUpdatedSince")
record DecisionListResponse(
        List<DecisionResponse> items,
        List<Tombstone> deletedItems,
        @Nullable String nextCursor,
        String nextUpdatedSince) {}

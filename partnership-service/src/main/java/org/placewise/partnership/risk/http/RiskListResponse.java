package org.placewise.partnership.risk.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.page.Tombstone;

@Schema(description = "A page of risks; ask for what changes next with nextUpdatedSince")
record RiskListResponse(
        List<RiskResponse> items,
        List<Tombstone> deletedItems,
        @Nullable String nextCursor,
        String nextUpdatedSince) {}

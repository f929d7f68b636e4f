package org.placewise.partnership.fund.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.page.Tombstone;

@Schema(description = "A page of pooled funds; ask for what changes next with nextUpdatedSince")
record FundListResponse(
        List<FundResponse> items,
        List<Tombstone> deletedItems,
        @Nullable String nextCursor,
        String nextUpdatedSince) {}

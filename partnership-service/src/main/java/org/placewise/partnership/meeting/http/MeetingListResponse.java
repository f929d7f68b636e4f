package org.placewise.partnership.meeting.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.page.Tombstone;

@Schema(description = "A page of meetings; ask for what changes next with nextUpdatedSince")
record MeetingListResponse(
        List<MeetingResponse> items,
        List<Tombstone> deletedItems,
        @Nullable String nextCursor,
        String nextUpdatedSince) {}

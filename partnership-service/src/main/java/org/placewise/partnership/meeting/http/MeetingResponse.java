package org.placewise.partnership.meeting.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.record.http.RecordHead;

@Schema(
        description = "A meeting as it stands",
        allOf = {RecordHead.class, MeetingTerms.class})
record MeetingResponse(
        @Schema(description = "Identifier of the meeting") UUID meetingId) {}

package org.placewise.partnership.meeting.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.record.http.BoardChoice;

@Schema(
        description = "A new meeting",
        allOf = {BoardChoice.class, MeetingTerms.class})
interface RecordMeetingRequest {}

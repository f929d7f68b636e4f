package org.placewise.partnership.meeting.http;

/** Bodies that the API description shows. */
final class MeetingExamples {

    static final String TERMS = """
            {"heldOn": "2026-11-18", "title": "Health and Wellbeing Board, November 2026", "state": "held",
             "agenda": [{"itemId": "019a1c40-7d10-7101-8a00-000000000002", "title": "Smoking in pregnancy: what women told us",
                         "raisedBy": "community", "raisedByMember": null}],
             "attendance": [{"memberId": "019a1c30-7d10-7101-8a00-000000000001", "presence": "present", "sector": "local-authority"}]}""";

    static final String RECORD = """
            {"boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "heldOn": "2026-11-18", "title": "Health and Wellbeing Board, November 2026", "state": "held",
             "agenda": [{"itemId": "019a1c40-7d10-7101-8a00-000000000002", "title": "Smoking in pregnancy: what women told us",
                         "raisedBy": "community", "raisedByMember": null}],
             "attendance": [{"memberId": "019a1c30-7d10-7101-8a00-000000000001", "presence": "present", "sector": "local-authority"}]}""";

    static final String MEETING = """
            {"meetingId": "019a1c40-7d10-7c3a-9d52-3f1b8f0a6c12", "version": 1, "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "gssCode": "E08000037", "recordedAt": "2026-11-19T09:30:00Z",
             "heldOn": "2026-11-18", "title": "Health and Wellbeing Board, November 2026", "state": "held",
             "agenda": [{"itemId": "019a1c40-7d10-7101-8a00-000000000002", "title": "Smoking in pregnancy: what women told us",
                         "raisedBy": "community", "raisedByMember": null}],
             "attendance": [{"memberId": "019a1c30-7d10-7101-8a00-000000000001", "presence": "present", "sector": "local-authority"}]}""";

    static final String LIST = "{\"items\": [" + MEETING + "],\n"
            + " \"deletedItems\": [], \"nextCursor\": null, \"nextUpdatedSince\": \"c1043-0\"}";

    static final String HISTORY = """
            {"items": [{"version": 1, "at": "2026-11-19T09:30:00Z", "by": "board-officer@council.example",
                        "operation": "recorded", "reason": null, "before": null,
                        "after": {"meetingId": "019a1c40-7d10-7c3a-9d52-3f1b8f0a6c12"}}],
             "nextCursor": null}""";

    private MeetingExamples() {}
}

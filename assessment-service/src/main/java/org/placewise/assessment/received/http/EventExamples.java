package org.placewise.assessment.received.http;

/** Examples in the API description. */
final class EventExamples {

    static final String DATA = """
            {
              "gssCode": "E08000021",
              "instrumentId": "tool-a",
              "instrumentVersion": "1.0",
              "assessedOn": "2026-05-12",
              "assessor": "Public health intelligence team",
              "answers": [
                {"element": "leadership", "answer": "level", "level": 3, "confidence": "medium",
                 "evidence": [{"title": "Cabinet report", "link": "https://council.example/report.pdf"}]},
                {"element": "joint-needs-assessment", "answer": "not-known"}
              ]
            }
            """;

    static final String STRUCTURED = """
            {
              "specversion": "1.0",
              "id": "2026-05-13/17",
              "source": "https://council.example/self-assessment",
              "type": "org.placewise.assessment.assessment.reported.v1",
              "subject": "E08000021",
              "time": "2026-05-13T10:15:28Z",
              "datacontenttype": "application/json",
              "data": {
                "gssCode": "E08000021",
                "instrumentId": "tool-a",
                "instrumentVersion": "1.0",
                "assessedOn": "2026-05-12",
                "answers": [{"element": "leadership", "answer": "level", "level": 3}]
              }
            }
            """;

    static final String BATCH = "[" + STRUCTURED + "]";

    static final String RECEIPT = """
            {
              "eventId": "019a2f50-7a40-7d12-b6f1-58c1a0de0001",
              "duplicate": false,
              "alsoSentBy": 0,
              "state": "applied",
              "statusUrl": "/v1/events/019a2f50-7a40-7d12-b6f1-58c1a0de0001",
              "dryRun": false
            }
            """;

    static final String BATCH_RECEIPT = """
            {
              "accepted": 1,
              "duplicates": 0,
              "rejected": [{
                "index": 1,
                "id": "2026-05-13/18",
                "errors": [{"pointer": "/data/answers/0/level", "code": "level-not-on-scale", "message": "Level 9 is not on the scale."}]
              }],
              "events": [{
                "index": 0,
                "eventId": "019a2f50-7a40-7d12-b6f1-58c1a0de0001",
                "duplicate": false,
                "alsoSentBy": 0,
                "state": "applied",
                "statusUrl": "/v1/events/019a2f50-7a40-7d12-b6f1-58c1a0de0001"
              }],
              "dryRun": false
            }
            """;

    static final String STATUS = """
            {
              "eventId": "019a2f50-7a40-7d12-b6f1-58c1a0de0001",
              "source": "https://council.example/self-assessment",
              "id": "2026-05-13/17",
              "alsoSentBy": 0,
              "type": "org.placewise.assessment.assessment.reported.v1",
              "subject": "E08000021",
              "time": "2026-05-13T10:15:28Z",
              "receivedAt": "2026-05-13T10:15:30Z",
              "state": "parked",
              "assessmentId": null,
              "appliedAt": null,
              "reason": "instrument-unknown",
              "detail": "Instrument tool-a/9.0 is not published here yet."
            }
            """;

    static final String PAGE = "{\"items\": [" + STATUS + "], \"nextCursor\": null}";

    private EventExamples() {}
}

package org.placewise.assessment.received.http;

/** Examples in the API description. */
final class ReportExamples {

    static final String FILE = """
            reference,instrumentId,instrumentVersion,gssCode,topic,assessedOn,element,answer,level,evidenceTitle
            2026/17,pit-mark-up,1.0,E08000021,Cardiovascular disease,2026-05-12,civic,level,2,Licensing policy
            2026/17,,,,,,service,not-known,,
            """;

    static final String DOCUMENT = """
            {
              "source": "https://council.example/self-assessment",
              "assessments": [{
                "reference": "2026/17",
                "gssCode": "E08000021",
                "instrumentId": "pit-mark-up",
                "instrumentVersion": "1.0",
                "topic": "Cardiovascular disease",
                "assessedOn": "2026-05-12",
                "answers": [{"element": "civic", "answer": "level", "level": 2}]
              }]
            }
            """;

    static final String RECEIPT = """
            {
              "accepted": 1,
              "duplicates": 0,
              "rejected": [{
                "index": 1, "reference": "2026/18",
                "errors": [{
                  "pointer": "row/9/level", "row": 9, "column": "level",
                  "code": "level-not-on-scale", "message": "Level 9 is not on the scale."
                }]
              }],
              "reports": [{
                "index": 0, "reference": "2026/17", "row": 2, "eventId": "019a2f50-7a40-7d12-b6f1-58c1a0de0001",
                "duplicate": false, "alsoSentBy": 0, "state": "applied",
                "statusUrl": "/v1/events/019a2f50-7a40-7d12-b6f1-58c1a0de0001"
              }],
              "dryRun": false
            }
            """;

    private ReportExamples() {}
}

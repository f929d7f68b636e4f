package org.placewise.partnership.pilot.http;

/** Bodies that the API description shows. */
final class PilotExamples {

    static final String TERMS = """
            {"title": "Working together in Eastfield",
             "strands": [{"strandId": "019a1c46-7d10-7101-8a00-000000000004", "title": "Early intervention",
                          "from": "2026-04-01", "until": null, "pitComponent": "civic-community", "areas": ["E08000037"]}],
             "stakeholders": [{"role": "Housing officer", "organisation": "Example Homes", "sector": "other"}],
             "evidence": [{"evidenceId": "019a1c46-7d10-7101-8a00-000000000005", "kind": "interview",
                           "reference": "Interview 7, housing officer", "theme": "Trust in services"}],
             "configurations": [{"configurationId": "019a1c46-7d10-7101-8a00-000000000006",
                                 "strandId": "019a1c46-7d10-7101-8a00-000000000004", "contextTags": ["social-housing"],
                                 "context": "Tenants move often and know no neighbour",
                                 "mechanism": "One officer who is known by name",
                                 "outcome": "Residents ask for help earlier", "indicatorId": "93576", "grade": "moderate",
                                 "evidenceIds": ["019a1c46-7d10-7101-8a00-000000000005"]}]}""";

    static final String RECORD = """
            {"boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "title": "Working together in Eastfield",
             "strands": [{"strandId": "019a1c46-7d10-7101-8a00-000000000004", "title": "Early intervention",
                          "from": "2026-04-01", "until": null, "pitComponent": "civic-community", "areas": ["E08000037"]}],
             "stakeholders": [{"role": "Housing officer", "organisation": "Example Homes", "sector": "other"}],
             "evidence": [{"evidenceId": "019a1c46-7d10-7101-8a00-000000000005", "kind": "interview",
                           "reference": "Interview 7, housing officer", "theme": "Trust in services"}],
             "configurations": [{"configurationId": "019a1c46-7d10-7101-8a00-000000000006",
                                 "strandId": "019a1c46-7d10-7101-8a00-000000000004", "contextTags": ["social-housing"],
                                 "context": "Tenants move often and know no neighbour",
                                 "mechanism": "One officer who is known by name",
                                 "outcome": "Residents ask for help earlier", "indicatorId": "93576", "grade": "moderate",
                                 "evidenceIds": ["019a1c46-7d10-7101-8a00-000000000005"]}]}""";

    static final String PILOT = """
            {"pilotId": "019a1c46-7d10-7c3a-9d52-3f1b8f0a6c18", "version": 1, "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "gssCode": "E08000037", "recordedAt": "2026-11-19T09:30:00Z",
             "title": "Working together in Eastfield",
             "strands": [{"strandId": "019a1c46-7d10-7101-8a00-000000000004", "title": "Early intervention",
                          "from": "2026-04-01", "until": null, "pitComponent": "civic-community", "areas": ["E08000037"]}],
             "stakeholders": [{"role": "Housing officer", "organisation": "Example Homes", "sector": "other"}],
             "evidence": [{"evidenceId": "019a1c46-7d10-7101-8a00-000000000005", "kind": "interview",
                           "reference": "Interview 7, housing officer", "theme": "Trust in services"}],
             "configurations": [{"configurationId": "019a1c46-7d10-7101-8a00-000000000006",
                                 "strandId": "019a1c46-7d10-7101-8a00-000000000004", "contextTags": ["social-housing"],
                                 "context": "Tenants move often and know no neighbour",
                                 "mechanism": "One officer who is known by name",
                                 "outcome": "Residents ask for help earlier", "indicatorId": "93576", "grade": "moderate",
                                 "evidenceIds": ["019a1c46-7d10-7101-8a00-000000000005"]}]}""";

    static final String LIST = "{\"items\": [" + PILOT + "],\n"
            + " \"deletedItems\": [], \"nextCursor\": null, \"nextUpdatedSince\": \"c1043-0\"}";

    static final String HISTORY = """
            {"items": [{"version": 1, "at": "2026-11-19T09:30:00Z", "by": "board-officer@council.example",
                        "operation": "recorded", "reason": null, "before": null,
                        "after": {"pilotId": "019a1c46-7d10-7c3a-9d52-3f1b8f0a6c18"}}],
             "nextCursor": null}""";

    private PilotExamples() {}
}

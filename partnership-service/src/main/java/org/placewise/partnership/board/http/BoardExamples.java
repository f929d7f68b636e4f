package org.placewise.partnership.board.http;

/** Bodies that the API description shows. */
final class BoardExamples {

    static final String RECORD = """
            {"gssCode": "E08000037", "name": "Example Health and Wellbeing Board", "boardType": "health-and-wellbeing-board",
             "example": true,
             "members": [{"role": "Cabinet member for health (chair)", "organisation": "Example Council",
                          "sector": "local-authority", "seat": "councillor"}],
             "vacancies": [{"seat": "local-healthwatch", "since": "2026-10-14"}]}""";

    static final String REVISE = """
            {"name": "Example Health and Wellbeing Board", "boardType": "health-and-wellbeing-board",
             "members": [{"memberId": "019a1c30-7d10-7101-8a00-000000000001", "role": "Cabinet member for health (chair)",
                          "organisation": "Example Council", "sector": "local-authority", "seat": "councillor"},
                         {"role": "Director of place", "organisation": "NHS North East and North Cumbria ICB",
                          "odsCode": "QHM", "sector": "nhs", "seat": "integrated-care-board"}]}""";

    static final String BOARD = """
            {"boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11", "version": 1, "gssCode": "E08000037", "placeLevel": "district",
             "place": {"name": "Gateshead", "areaType": "metropolitan-district", "validTo": null, "successors": []},
             "name": "Example Health and Wellbeing Board", "boardType": "health-and-wellbeing-board", "example": true,
             "recordedAt": "2026-10-01T08:00:00Z",
             "members": [{"memberId": "019a1c30-7d10-7101-8a00-000000000001", "name": null,
                          "role": "Cabinet member for health (chair)", "organisation": "Example Council", "odsCode": null,
                          "sector": "local-authority", "seat": "councillor", "from": "2025-05-14", "until": null,
                          "substituteFor": null}],
             "termsOfReference": {"text": "Terms of reference, agreed 14 May 2026", "link": null},
             "powers": ["advisory", "delegated-functions"],
             "delegatedFunctions": [{"name": "Commissioning of community health services",
                                     "from": "NHS North East and North Cumbria ICB",
                                     "authority": "Section 65Z5 of the National Health Service Act 2006"}],
             "statutorySeats": [{"seat": "councillor", "title": "Councillor of the local authority", "filled": true,
                                 "memberId": "019a1c30-7d10-7101-8a00-000000000001", "vacantSince": null},
                                {"seat": "local-healthwatch", "title": "Local Healthwatch", "filled": false,
                                 "memberId": null, "vacantSince": "2026-10-14"}]}""";

    static final String LIST = "{\"items\": [" + BOARD + "],\n"
            + " \"deletedItems\": [], \"nextCursor\": null, \"nextUpdatedSince\": \"c1041-0\"}";

    static final String HISTORY = """
            {"items": [{"version": 1, "at": "2026-10-01T08:00:00Z", "by": "board-officer@council.example",
                        "operation": "recorded", "reason": null, "before": null,
                        "after": {"boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
                                  "name": "Example Health and Wellbeing Board"}}],
             "nextCursor": null}""";

    private BoardExamples() {}
}

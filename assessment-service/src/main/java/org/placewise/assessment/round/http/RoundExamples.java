package org.placewise.assessment.round.http;

/** Examples in the API description. */
final class RoundExamples {

    static final String PLAN = """
            {
              "gssCode": "E08000021",
              "topic": "Cardiovascular disease",
              "partnerOrganisation": null,
              "periodFrom": "2026-04-01",
              "periodTo": "2027-03-31",
              "instrumentId": "pots",
              "instrumentVersion": "1.0",
              "mode": "facilitated",
              "provenance": "self-assessed",
              "importance": [{"element": "unmet-need", "importance": "high"}],
              "example": false
            }
            """;

    static final String INVITATION = """
            {"organisation": "Newcastle City Council", "sector": "local-authority", "name": "Public health", "expiresAt": null}
            """;

    static final String REOPENING = """
            {"reason": "Two networks brought figures that nobody had seen."}
            """;

    static final String AGREED = """
            {
              "outcome": "agreed",
              "answer": "level",
              "level": 2,
              "target": 3,
              "confidence": "medium",
              "reason": "Seven of nine networks have begun; two have compared expected with recorded hypertension.",
              "evidence": [{"title": "Expected against recorded prevalence", "link": null, "date": "2026-02-10"}]
            }
            """;

    static final String NO_AGREEMENT = """
            {"outcome": "no-agreement", "reason": "Community partners see no change; the networks point to new clinics."}
            """;

    static final String ROUND = """
            {
              "roundId": "019a2f50-7a40-7d12-b6f1-58c1a0de0101",
              "gssCode": "E08000021",
              "placeLevel": "district",
              "topic": "Cardiovascular disease",
              "partnerOrganisation": null,
              "periodFrom": "2026-04-01",
              "periodTo": "2027-03-31",
              "instrumentId": "pots",
              "instrumentVersion": "1.0",
              "instrumentName": "Population Outcomes Through Services (POTS)",
              "pitComponent": "service",
              "mode": "facilitated",
              "provenance": "self-assessed",
              "importance": [{"element": "unmet-need", "importance": "high"}],
              "example": false,
              "organiser": "public-health-intelligence",
              "state": "draft",
              "turn": 0,
              "openedAt": null,
              "closedAt": null,
              "concludedAt": null,
              "concludedBy": null,
              "assessmentId": null,
              "reopenings": [],
              "agreements": [],
              "results": null
            }
            """;

    static final String PAGE = "{\"items\": [" + ROUND
            + "], \"deletedItems\": [], \"nextCursor\": null, \"nextUpdatedSince\": \"c812-0\"}";

    private RoundExamples() {}
}

package org.placewise.partnership.journey;

import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import java.util.function.UnaryOperator;

/** A record of each kind that is kept in the one shape, as an officer of Gateshead states it. */
enum Sample {
    MEETING("/v1/meetings", "Meeting", "meeting", board -> heldMeeting()),
    DECISION("/v1/decisions", "Decision", "decision", board ->
            """
            "meetingId": "%s", "agendaItemId": null, "title": "Fund support", "authority": "board", "toAct": null,
            "dueOn": "2026-12-31", "objectiveIds": ["%s"], "actionIds": []""".formatted(MEETING.record(board), OF_GATESHEAD.objective(board))),
    PRIORITY("/v1/priorities", "Priority", "priority", board -> """
            "title": "Everyone can breathe clean air", "source": "jlhws",
            "reference": {"title": "Strategy", "link": "https://example.org/strategy", "period": null}"""),
    LINK("/v1/thread-links", "Link", "link", board ->
            """
            "fromObjectiveId": "%s", "toObjectiveId": "%s", "kind": "delivers", "strength": "strong\"""".formatted(OF_GATESHEAD.objective(board), Officer.OF_NENC.objective(Officer.OF_NENC.board()))),
    FUND("/v1/pooled-funds", "Fund", "fund", board -> """
            "title": "Better Care Fund", "kind": "better-care-fund",
            "contributions": [{"organisation": "Example Council", "amount": 1250000.50, "year": 2026}],
            "conditions": [], "spend": [], "metrics": [],
            "signOffs": [{"role": "Chief executive", "delegable": false, "signedBy": null, "signedOn": null}],
            "returns": [{"title": "Second quarter", "dueOn": "2026-11-14", "approvedOn": "2026-01-10"}]"""),
    RISK("/v1/risks", "Risk", "risk", board -> """
            "kind": "data-sharing", "title": "No agreement", "owner": null, "reviewOn": null, "state": "open",
            "reviews": [], "dataSharing": {"between": ["Council", "ICB"], "status": "none", "since": null}"""),
    PILOT("/v1/pilots", "Pilot", "pilot", board -> """
            "title": "Working together", "stakeholders": [{"role": "Officer", "organisation": "Homes", "sector": "other"}],
            "strands": [{"title": "Early intervention", "from": "2026-04-01", "until": null,
                         "pitComponent": "civic-community", "areas": ["E08000037"]}],
            "evidence": [{"kind": "interview", "reference": "Interview 7", "theme": "Trust"}],
            "configurations": [{"strandId": null, "contextTags": ["social-housing"], "context": "Tenants move often",
                                "mechanism": "An officer known by name", "outcome": "Earlier help",
                                "indicatorId": null, "grade": "weak", "evidenceIds": []}]""");

    private final String path;
    private final String schema;
    private final String word;
    private final UnaryOperator<String> members;

    Sample(String path, String schema, String word, UnaryOperator<String> members) {
        this.path = path;
        this.schema = schema;
        this.word = word;
        this.members = members;
    }

    String path() {
        return path;
    }

    /** Name of the schema in the API description, without what it is for. */
    String schema() {
        return schema;
    }

    /** The kind as it is written in events and in the member that holds the identifier. */
    String word() {
        return word;
    }

    /** The event of its full state, without what the types of all events of the service begin with. */
    String event() {
        return switch (this) {
            case DECISION -> "decision.taken.v1";
            case RISK -> "risk.raised.v1";
            case PILOT -> "pilot.configured.v1";
            case MEETING, PRIORITY, LINK, FUND -> word + ".recorded.v1";
        };
    }

    /** What the record states, as members of an object. */
    String terms(String board) {
        return members.apply(board);
    }

    /** A request to record it. */
    static String request(String board, String terms) {
        return "{\"boardId\": \"" + board + "\", " + terms + "}";
    }

    /** Records one and tells its identifier. */
    String record(String board) {
        return OF_GATESHEAD
                .post(path, request(board, terms(board)))
                .then()
                .statusCode(201)
                .extract()
                .path(word + "Id");
    }

    static String heldMeeting() {
        return """
            "heldOn": "2026-01-14", "title": "January", "state": "held",
            "agenda": [{"title": "Smoking in pregnancy", "raisedBy": "community", "raisedByMember": null}],
            "attendance": []""";
    }
}

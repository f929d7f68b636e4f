package org.placewise.partnership.journey;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewise.partnership.journey.SeriesEvents.Point;
import org.placewise.testkit.TestClock;

/** Records the year of a made-up board through the API, each change on its own day; what comes of it is in the table. */
final class SyntheticYear {

    static final String DISTRICT = "E08000790";
    static final Officer OFFICER = new Officer(DISTRICT);

    private static final int BATCHES = 4;
    private static final int OF_BATCH = 10;
    private static final int ACTIONS = 5;

    private final TestClock clock;
    private final Map<LocalDate, List<Runnable>> days = new TreeMap<>();
    private final YearOfMeetings meetings = new YearOfMeetings(this);
    private final Map<String, String> members = new HashMap<>();
    private final List<String> priorities = new ArrayList<>();
    private final Map<Integer, String> objectives = new HashMap<>();
    private final Map<String, String> actions = new HashMap<>();
    private final Map<String, String> risks = new HashMap<>();
    private String board = "";
    private int boardVersion;

    SyntheticYear(TestClock clock) {
        this.clock = clock;
    }

    /** Records everything in the order of its days; the clock then stands on 1 May 2025. */
    String record() {
        publishFigures();
        plan();
        meetings.plan();
        days.forEach((day, changes) -> {
            clock.set(Instant.parse(day + "T10:00:00Z"));
            changes.forEach(Runnable::run);
        });
        clock.set(Instant.parse("2025-05-01T10:00:00Z"));
        return board;
    }

    void on(String day, Runnable change) {
        days.computeIfAbsent(LocalDate.parse(day), _ -> new ArrayList<>()).add(change);
    }

    String board() {
        return board;
    }

    /** The member with a role. */
    String member(String role) {
        return members.get(role);
    }

    /** The action j of objective k, written {@code k/j}. */
    String action(String name) {
        return actions.get(name);
    }

    private static void publishFigures() {
        Instant spring = Instant.parse("2024-05-15T09:00:00Z");
        Instant winter = Instant.parse("2025-02-10T09:00:00Z");
        Map<String, Double> now = Map.of("year-a", 16.0, "year-b", 18.6, "year-c", 20.0);
        now.forEach((indicator, value) -> {
            SeriesEvents series = new SeriesEvents(DISTRICT, indicator);
            series.published(1, spring, new Point(2022, 18.4), new Point(2023, 18.4));
            series.published(2, winter, new Point(2022, 18.4), new Point(2023, 18.4), new Point(2024, value));
        });
    }

    private void plan() {
        on("2024-04-02", () -> recordBoard("\"advisory\"", ""));
        on("2024-04-03", () -> List.of("Start well", "Live well", "Age well", "Fair work")
                .forEach(this::priority));
        for (int batch = 0; batch < BATCHES; batch++) {
            int first = batch * OF_BATCH + 1;
            on("2024-0" + (4 + batch) + "-10", () -> ofBatch(first, this::objective));
            on("2024-0" + (4 + batch) + "-12", () -> ofBatch(first, this::actionsOf));
        }
        on("2024-04-15", () -> risk("data-sharing", null, null, "open"));
        on("2024-05-15", () -> risk("workforce", "Director of people", "2024-08-31", "open"));
        on("2024-07-20", () -> reviewed("data-sharing", "Head of intelligence", "2025-06-30", "2024-07-20"));
        on("2024-08-01", () -> revise("7/2", 1, "Example Trust", "nhs", "in-progress", ""));
        on("2024-09-01", this::healthOrganisationsMerge);
        on("2024-10-05", () -> offCourse(1, null, null));
        on("2024-10-10", this::pooledFund);
        on("2024-10-20", () -> reviewed("workforce", "Director of people", "2025-08-31", "2024-10-20"));
        on("2024-11-01", () -> reviseBoard("\"decision-making\"", "", newIcb()));
        on(
                "2024-11-28",
                () -> ofBatch(OF_BATCH + 1, k -> revise(k + "/1", 1, council(), "local-authority", "done", "")));
        on("2024-12-01", () -> reviseObjective(40));
        on("2024-12-15", this::firstBatchReports);
        on("2024-12-20", this::linkUpwards);
        on("2025-01-15", this::councilIsReorganised);
        on("2025-01-16", () -> priority("A new start"));
        on("2025-01-20", () -> List.of(10, 20, 30).forEach(this::reviseObjective));
        on("2025-02-01", () -> offCourse(3, "A second provider starts", "2025-01-31"));
        on("2025-02-05", () -> risk("analytical-capacity", "Head of intelligence", null, "closed"));
        on("2025-02-05", () -> risk("structure", "Chief executive", "2025-12-31", "open"));
    }

    // The board

    private void recordBoard(String powers, String functions) {
        Response recorded = OFFICER.post("/v1/boards", """
                {"gssCode": "%s", "example": true, %s}""".formatted(
                        DISTRICT,
                        terms(
                                powers,
                                functions,
                                Stream.of(
                                        member("Cabinet member", council(), "local-authority", "councillor"),
                                        member(
                                                "Director of adults",
                                                council(),
                                                "local-authority",
                                                "director-of-adult-social-services"),
                                        member(
                                                "Director of children",
                                                council(),
                                                "local-authority",
                                                "director-of-childrens-services"),
                                        member(
                                                "Director of public health",
                                                council(),
                                                "local-authority",
                                                "director-of-public-health"),
                                        member(
                                                "Chair of Healthwatch",
                                                "Example Healthwatch",
                                                "healthwatch",
                                                "local-healthwatch"),
                                        member("Place director", "Example ICB", "nhs", "integrated-care-board"),
                                        member("Chief of the trust", "Example Trust", "nhs", null),
                                        member("Chair of Voices", "Example Voices", "vcse", null)))));
        board = recorded.then().statusCode(201).extract().path("boardId");
        boardVersion = 1;
        remember(recorded);
    }

    private void healthOrganisationsMerge() {
        members.remove("Place director");
        members.remove("Chief of the trust");
        reviseBoard("\"decision-making\"", "", "");
    }

    private static String newIcb() {
        return member("New place director", "Merged ICB", "nhs", "integrated-care-board");
    }

    private void councilIsReorganised() {
        members.remove("Director of adults");
        members.remove("Director of children");
        reviseBoard(
                "\"decision-making\", \"delegated-functions\"",
                """
                {"name": "Community services", "from": "Merged ICB", "authority": "Section 65Z5"}""",
                String.join(
                        ", ",
                        member(
                                "Director of people, adults",
                                council(),
                                "local-authority",
                                "director-of-adult-social-services"),
                        member(
                                "Director of people, children",
                                council(),
                                "local-authority",
                                "director-of-childrens-services"),
                        member("Resident", "Example Residents", "community", null)));
    }

    /** Those who stay are stated as they were, by their identifiers. */
    private void reviseBoard(String powers, String functions, String joining) {
        List<Map<String, Object>> known =
                OFFICER.get("/v1/boards/" + board).extract().path("members");
        Stream<String> staying = known.stream()
                .filter(member -> members.containsValue((String) member.get("memberId")))
                .map(member -> member(
                                (String) member.get("role"),
                                (String) member.get("organisation"),
                                (String) member.get("sector"),
                                (String) member.get("seat"))
                        .replace("{", "{\"memberId\": \"" + member.get("memberId") + "\", "));
        Response revised = OFFICER.put(
                "/v1/boards/" + board,
                "\"" + boardVersion + "\"",
                "{"
                        + terms(
                                powers,
                                functions,
                                Stream.concat(staying, Stream.of(joining).filter(it -> !it.isEmpty())))
                        + "}");
        revised.then().statusCode(200);
        boardVersion++;
        remember(revised);
    }

    private void remember(Response answer) {
        members.clear();
        answer.<List<Map<String, String>>>path("members")
                .forEach(member -> members.put(member.get("role"), member.get("memberId")));
    }

    private static String terms(String powers, String functions, Stream<String> members) {
        return """
                "name": "Board of the year", "boardType": "health-and-wellbeing-board", "powers": [%s],
                "delegatedFunctions": [%s], "members": [%s]""".formatted(powers, functions, members.collect(Collectors.joining(", ")));
    }

    private static String member(String role, String organisation, String sector, String seat) {
        return """
                {"role": "%s", "organisation": "%s", "sector": "%s", "seat": %s}""".formatted(role, organisation, sector, quoted(seat));
    }

    // Strategy

    private void priority(String title) {
        priorities.add(recorded("/v1/priorities", "priorityId", """
                "title": "%s", "source": "jlhws", "reference": null""".formatted(title)));
    }

    private void objective(int k) {
        objectives.put(k, recorded("/v1/objectives", "objectiveId", objectiveTerms(k, k % OF_BATCH != 0, k != 40)));
    }

    private void reviseObjective(int k) {
        OFFICER.put("/v1/objectives/" + objectives.get(k), "\"1\"", "{" + objectiveTerms(k, true, true) + "}")
                .then()
                .statusCode(200);
    }

    private String objectiveTerms(int k, boolean group, boolean priority) {
        String indicator = Map.of(2, "year-b", 3, "year-c", 4, "year-missing").getOrDefault(k, "year-a");
        return """
                "title": "Objective %d", "pitComponent": "service-community",
                "indicator": {"name": "Smoking prevalence in adults", "id": "%s"},
                "baseline": {"value": 18.4, "unit": "%%", "period": "2022"}, "target": {"value": 12, "unit": "%%"},
                "targetDate": "%s", "populationGroup": %s, "priorityId": %s, "tags": [%s]""".formatted(
                        k,
                        indicator,
                        k == 39 ? "2025-03-31" : "2029-03-31",
                        group ? "\"18+ yrs\"" : "null",
                        priority ? quoted(priorities.get((k - 1) % 4)) : "null",
                        k == 31 ? "\"avoidable-emergency-admissions\"" : "");
    }

    private void linkUpwards() {
        String above = Officer.OF_NENC.objective(Officer.OF_NENC.board());
        objectives
                .values()
                .forEach(objective -> recorded("/v1/thread-links", "linkId", """
                "fromObjectiveId": "%s", "toObjectiveId": "%s", "kind": "contributes-to", "strength": "moderate\"""".formatted(objective, above)));
    }

    // Actions

    private void actionsOf(int k) {
        for (int j = 1; j <= ACTIONS; j++) {
            String organisation =
                    k == 7 && j == 2 ? null : j == 4 ? "Example Trust" : j == 5 ? "Example Voices" : council();
            String sector = j == 4 ? "nhs" : j == 5 ? "vcse" : "local-authority";
            boolean doneBefore = j == 1 && k <= 4;
            String milestone = k == 8 && j == 2 ? milestone(null) : "";
            String id = OFFICER.post("/v1/actions", """
                            {"objectiveId": "%s", %s}""".formatted(
                            objectives.get(k),
                            actionTerms(
                                    k + "/" + j, organisation, sector, doneBefore ? "done" : "in-progress", milestone)))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("actionId");
            actions.put(k + "/" + j, id);
        }
    }

    private void revise(String name, int version, String organisation, String sector, String status, String more) {
        OFFICER.put(
                        "/v1/actions/" + actions.get(name),
                        "\"" + version + "\"",
                        "{" + actionTerms(name, organisation, sector, status, more) + "}")
                .then()
                .statusCode(200);
    }

    private void offCourse(int version, String recovery, String reached) {
        revise(
                "8/2",
                version,
                council(),
                "local-authority",
                "in-progress",
                milestone(reached) + """
                , "exceptionReports": [{"on": "2024-10-05", "what": "The provider has withdrawn", "recovery": %s}]""".formatted(quoted(recovery)));
    }

    private static String milestone(String reached) {
        return """
                , "milestones": [{"title": "First session", "dueOn": "2024-08-31", "reachedOn": %s}]""".formatted(quoted(reached));
    }

    private static String actionTerms(String name, String organisation, String sector, String status, String more) {
        boolean first = name.endsWith("/1");
        boolean before = first && Integer.parseInt(name.substring(0, name.length() - 2)) <= 4;
        return """
                "title": "Action %s", "owner": "Lead of %s", "organisation": %s, "sector": "%s", "dueDate": "%s",
                "reportEveryDays": 120, "status": "%s", "effectLagMonths": %s%s""".formatted(
                        name,
                        name,
                        quoted(organisation),
                        sector,
                        before ? "2023-06-30" : first ? "2024-11-30" : "2025-12-31",
                        status,
                        first ? "6" : "null",
                        more);
    }

    private void firstBatchReports() {
        ofBatch(1, k -> {
            for (int j = k <= 4 ? 2 : 1; j <= ACTIONS; j++) {
                OFFICER.post("/v1/actions/" + actions.get(k + "/" + j) + "/progress-notes", "{\"note\": \"Going on\"}")
                        .then()
                        .statusCode(200);
            }
        });
    }

    // Risks and funds

    private void risk(String kind, String owner, String reviewOn, String state) {
        risks.put(kind, recorded("/v1/risks", "riskId", riskTerms(kind, owner, reviewOn, state, "")));
    }

    private void reviewed(String kind, String owner, String reviewOn, String on) {
        String review = "{\"on\": \"" + on + "\", \"note\": \"Looked at.\"}";
        OFFICER.put(
                        "/v1/risks/" + risks.get(kind),
                        "\"1\"",
                        "{" + riskTerms(kind, owner, reviewOn, "open", review) + "}")
                .then()
                .statusCode(200);
    }

    private static String riskTerms(String kind, String owner, String reviewOn, String state, String reviews) {
        return """
                "kind": "%s", "title": "A risk of %s", "owner": %s, "reviewOn": %s, "state": "%s", "reviews": [%s],
                "dataSharing": null""".formatted(kind, kind, quoted(owner), quoted(reviewOn), state, reviews);
    }

    private void pooledFund() {
        recorded("/v1/pooled-funds", "fundId", """
                "title": "Better Care Fund", "kind": "better-care-fund",
                "contributions": [{"organisation": "Example Council", "amount": 1000, "year": 2024},
                                  {"organisation": "Example ICB", "amount": 2000, "year": 2024}],
                "conditions": [], "spend": [], "metrics": [], "signOffs": [], "returns": []""");
    }

    // Shapes

    String recorded(String path, String id, String terms) {
        return OFFICER.post(path, "{\"boardId\": \"" + board + "\", " + terms + "}")
                .then()
                .statusCode(201)
                .extract()
                .path(id);
    }

    static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private static String council() {
        return "Example Council";
    }

    private interface OfObjective {
        void change(int k);
    }

    private static void ofBatch(int first, OfObjective change) {
        for (int k = first; k < first + OF_BATCH; k++) {
            change.change(k);
        }
    }
}

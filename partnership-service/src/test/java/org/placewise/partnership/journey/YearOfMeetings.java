package org.placewise.partnership.journey;

import static org.placewise.partnership.journey.SyntheticYear.quoted;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The meetings of the synthetic year, on the 17th of each month from April to March, with what was raised and decided. */
final class YearOfMeetings {

    private static final LocalDate FIRST = LocalDate.parse("2024-04-17");
    private static final int MONTHS = 12;

    /** Months in which the community raised an item; in August the VCSE member did. */
    private static final Map<Integer, String> RAISED =
            Map.of(5, "community", 8, "partner", 11, "community", 2, "community");

    private static final String[] COUNCIL = {
        "Cabinet member",
        "Director of adults",
        "Director of children",
        "Director of public health",
        "Director of people, adults",
        "Director of people, children"
    };

    private final SyntheticYear year;
    private final Map<Integer, String> meetings = new HashMap<>();
    private final Map<Integer, String> items = new HashMap<>();
    private final Map<Integer, String> decisions = new HashMap<>();

    YearOfMeetings(SyntheticYear year) {
        this.year = year;
    }

    void plan() {
        for (int month = 0; month < MONTHS; month++) {
            LocalDate day = FIRST.plusMonths(month);
            year.on(day.toString(), () -> hold(day));
        }
        year.on("2024-05-17", () -> decide(5, "board", "2024-07-31"));
        year.on("2024-06-13", () -> link(5, "board", "2024-07-31", "21/2"));
        year.on("2024-07-17", () -> decide(7, "recommendation", null));
        year.on("2024-09-17", () -> decide(9, "board", "2024-12-15"));
        year.on("2024-11-17", () -> decide(11, "board", null, "11/2"));
        year.on("2025-01-20", () -> link(9, "board", "2024-12-15", "12/2"));
        year.on("2025-02-17", () -> decide(2, "delegated-function", null));
    }

    private void hold(LocalDate day) {
        int month = day.getMonthValue();
        String raisedBy = RAISED.getOrDefault(month, "officer");
        String raiser = month == 8 ? quoted(year.member("Chair of Voices")) : "null";
        Response held = SyntheticYear.OFFICER.post(
                "/v1/meetings", """
                {"boardId": "%s", "heldOn": "%s", "title": "Meeting of %s", "state": "held",
                 "agenda": [{"title": "An item", "raisedBy": "%s", "raisedByMember": %s}], "attendance": [%s]}""".formatted(year.board(), day, day, raisedBy, raiser, attendance()));
        held.then().statusCode(201);
        meetings.put(month, held.path("meetingId"));
        items.put(month, held.path("agenda[0].itemId"));
    }

    private String attendance() {
        Stream<String> there = Stream.concat(
                Stream.of(COUNCIL),
                Stream.of("Chair of Healthwatch", "Chair of Voices", "New place director", "Resident"));
        return Stream.concat(
                        there.map(role -> attended(role, "present")),
                        Stream.of(attended("Place director", "absent"), attended("Chief of the trust", "apologies")))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Nothing of somebody who does not sit on the board. */
    private String attended(String role, String presence) {
        String member = year.member(role);
        return member == null
                ? ""
                : "{\"memberId\": \"" + member + "\", \"presence\": \"" + presence + "\", \"sector\": null}";
    }

    private void decide(int month, String authority, String dueOn, String... actions) {
        decisions.put(month, year.recorded("/v1/decisions", "decisionId", terms(month, authority, dueOn, actions)));
    }

    private void link(int month, String authority, String dueOn, String action) {
        SyntheticYear.OFFICER
                .put(
                        "/v1/decisions/" + decisions.get(month),
                        "\"1\"",
                        "{" + terms(month, authority, dueOn, action) + "}")
                .then()
                .statusCode(200);
    }

    private String terms(int month, String authority, String dueOn, String... actions) {
        String ids =
                Stream.of(actions).map(year::action).map(SyntheticYear::quoted).collect(Collectors.joining(", "));
        return """
                "meetingId": "%s", "agendaItemId": %s, "title": "A decision", "authority": "%s",
                "toAct": "Director of public health", "dueOn": %s, "objectiveIds": [], "actionIds": [%s]""".formatted(
                        meetings.get(month),
                        RAISED.containsKey(month) ? quoted(items.get(month)) : "null",
                        authority,
                        quoted(dueOn),
                        ids);
    }
}

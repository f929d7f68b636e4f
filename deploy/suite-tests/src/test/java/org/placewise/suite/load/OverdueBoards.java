package org.placewise.suite.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placewise.suite.http.Api;
import org.placewise.suite.running.TopicEvents.Delivered;

/**
 * Boards that the clock has to tell of: milestones that were due yesterday, seats that have long been vacant, and signs that are
 * read each day. A fact is written as type, subject and day.
 */
public final class OverdueBoards {

    public static final int ACTIONS = 2;
    public static final int MILESTONES = 3;
    public static final List<String> SEATS = List.of("local-healthwatch", "director-of-public-health");

    private static final String FAMILY = "org.placewise.partnership.";
    private static final String MISSED = FAMILY + "milestone.missed.v1";
    private static final String VACANT = FAMILY + "seat.left-vacant.v1";
    private static final String SIGNS = FAMILY + "signs.assessed.v1";
    private static final int LONG_VACANT_DAYS = 200;

    private final Api officer;
    private final LocalDate today;
    private final Set<String> facts = new TreeSet<>();

    /** @param today the present day in England */
    public OverdueBoards(Api officer, LocalDate today) {
        this.officer = officer;
        this.today = today;
    }

    /** Records a board of a place with all that is overdue. */
    public void record(String place) {
        LocalDate since = today.minusDays(LONG_VACANT_DAYS);
        String vacancies = String.join(
                ", ",
                SEATS.stream()
                        .map(seat -> "{\"seat\": \"%s\", \"since\": \"%s\"}".formatted(seat, since))
                        .toList());
        String board = recorded("/v1/boards", """
                {"gssCode": "%s", "name": "An overdue board", "boardType": "health-and-wellbeing-board", "members": [],
                 "vacancies": [%s]}""".formatted(place, vacancies))
                .path("boardId")
                .asText();
        SEATS.forEach(seat -> facts.add(fact(VACANT, board + "/" + seat, since.toString())));
        facts.add(fact(SIGNS, board, today.toString()));
        String objective = recorded("/v1/objectives", """
                {"boardId": "%s", "title": "Fewer people smoke"}""".formatted(board))
                .path("objectiveId")
                .asText();
        for (int number = 1; number <= ACTIONS; number++) {
            recordAction(objective, number);
        }
    }

    private void recordAction(String objective, int number) {
        LocalDate yesterday = today.minusDays(1);
        String milestones = String.join(
                ", ",
                Stream.iterate(1, step -> step + 1)
                        .limit(MILESTONES)
                        .map(step -> "{\"title\": \"Step %d\", \"dueOn\": \"%s\"}".formatted(step, yesterday))
                        .toList());
        recorded("/v1/actions", """
                {"objectiveId": "%s", "title": "Support %d", "status": "in-progress", "milestones": [%s]}""".formatted(objective, number, milestones))
                .path("milestones")
                .forEach(milestone ->
                        facts.add(fact(MISSED, milestone.path("milestoneId").asText(), yesterday.toString())));
    }

    private JsonNode recorded(String collection, String body) {
        return officer.postJson(collection, body).expect(201).json();
    }

    /** What has to be told, each once. */
    public Set<String> facts() {
        return Set.copyOf(facts);
    }

    /** Whether an event tells of something that time alone brought about. */
    public static boolean isOfTheClock(Delivered event) {
        return List.of(MISSED, VACANT, SIGNS).contains(event.type());
    }

    /** The fact that an event tells of. */
    public static String told(Delivered event) {
        String day =
                switch (event.type()) {
                    case MISSED -> "dueOn";
                    case VACANT -> "vacantSince";
                    default -> "asOf";
                };
        return fact(event.type(), event.subject(), event.data().path(day).asText());
    }

    private static String fact(String type, String subject, String day) {
        return type + " " + subject + " " + day;
    }
}

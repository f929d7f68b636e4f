package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placewise.reporting.Reader.dashboardOnce;
import static org.placewise.reporting.Reader.reader;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.TestClock;
import org.placewise.testkit.Tokens;

/** An answer is given again while nothing that it shows has changed, and never after that. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class KeptAnswersIT {

    private static final String OTHER = "E07000992";
    private static final String NEWCOMER = "E07000993";
    private static final String REGION = "E12000991";
    private static final AtomicInteger PLACES = new AtomicInteger(960);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Jdbi jdbi;

    @Inject
    TestClock clock;

    private final UUID board = UUID.randomUUID();

    /** Each test has a place of its own, of which nothing is known yet. */
    private final String place = "E07000" + PLACES.getAndIncrement();

    private final String dashboard = "/v1/places/" + place + "/dashboard";
    private final String page = "/places/" + place;
    private final String above = "/v1/places/" + REGION + "/dashboard";
    private final String pageAbove = "/places/" + REGION;
    private final String list = "/v1/places?q=" + place;
    private final String pageOfList = "/places?q=" + place;
    private final String[] hereAndAbove = {dashboard, page, above, pageAbove};
    private final String[] everywhere = {dashboard, page, above, pageAbove, list, pageOfList};

    @BeforeEach
    void places() {
        area(REGION, "Region of what is kept", "region", "region").publish();
        area(place, "Kept", "non-metropolitan-district", "district", REGION).publish();
        area(OTHER, "Kept too", "non-metropolitan-district", "district", REGION).publish();
        dashboardOnce(
                REGION,
                seen -> seen.getList("rollUp?.places?.gssCode", String.class) != null
                        && seen.getList("rollUp.places.gssCode").containsAll(List.of(place, OTHER)));
    }

    @AfterEach
    void systemTime() {
        clock.reset();
    }

    @Test
    void everyEventAboutPlacesAndTheirDeprivationShowsAtOnce() {
        shows(
                area(place, "Kept and renamed " + board, "non-metropolitan-district", "district", REGION)
                        .version(newer()),
                everywhere);
        String index = ExampleEvent.profile().data().get("index").asText();
        String subject = place + "/" + index;
        shows(
                ExampleEvent.profile()
                        .with(data -> data.put("gssCode", place))
                        .about(subject, place)
                        .version(newer()),
                dashboard,
                page,
                list,
                pageOfList);
        shows(
                ExampleEvent.profileWithdrawn()
                        .with(data -> data.put("gssCode", place).put("index", index))
                        .about(subject, place)
                        .version(newer()),
                dashboard,
                page,
                list,
                pageOfList);
    }

    @Test
    void everyEventAboutIndicatorsShowsAtOnce() {
        String indicator = "k-" + board;
        shows(ExampleEvent.indicator("series.published", place, indicator), dashboard, page);
        shows(ExampleEvent.indicator("inequality.measured", place, indicator), dashboard);
        shows(ExampleEvent.indicator("inequality.withdrawn", place, indicator).version(newer()), dashboard);
        shows(ExampleEvent.indicator("series.withdrawn", place, indicator).version(newer()), dashboard, page);
    }

    @Test
    void everyEventAboutAssessmentsShowsAtOnce() {
        UUID assessment = UUID.randomUUID();
        String instrument = "k-" + assessment;
        shows(ExampleEvent.submitted(place, assessment).with(data -> data.put("instrumentId", instrument)), everywhere);
        shows(
                ExampleEvent.instrument()
                        .with(data -> data.put("instrumentId", instrument))
                        .about(instrument + "/1.0", instrument),
                dashboard);
        shows(
                ExampleEvent.withdrawn()
                        .with(data -> data.put("gssCode", place)
                                .put("assessmentId", assessment.toString())
                                .put("instrumentId", instrument))
                        .about(assessment.toString(), assessment.toString())
                        .version(newer()),
                everywhere);
        RoundExample round = RoundExample.of(place);
        shows(round.submitted(1), dashboard, page);
        shows(round.concluded(2, 1), dashboard);
        shows(round.withdrawn(), dashboard, page);
    }

    @Test
    void everyEventAboutPartnershipsShowsAtOnce() {
        UUID objective = UUID.randomUUID();
        UUID action = UUID.randomUUID();
        shows(partnership("board.recorded", board), everywhere);
        shows(partnership("objective.recorded", objective), hereAndAbove);
        shows(partnership("action.recorded", action), hereAndAbove);
        shows(partnership("signs.assessed", board), dashboard, page);
        shows(partnership("action.removed", action).version(newer()), hereAndAbove);
        shows(partnership("objective.removed", objective).version(newer()), hereAndAbove);
        shows(partnership("board.removed", board).version(newer()), everywhere);
    }

    @Test
    void whatHappensInAPlaceMovesNoStampOfItsNeighbour() {
        shows(ExampleEvent.submitted(OTHER, UUID.randomUUID()), above);
        List<Long> before = stamp(OTHER);
        shows(
                ExampleEvent.submitted(place, UUID.randomUUID()).with(data -> data.put("topic", board.toString())),
                dashboard);
        shows(partnership("board.recorded", board), dashboard);

        assertThat(before).isNotEmpty();
        assertThat(stamp(OTHER)).isEqualTo(before);
        shows(partnership("board.removed", board).version(newer()), dashboard);
    }

    /** A part of a profile that is changed alone, as no event does, shows only when the profile is written. */
    @Test
    void anAnswerIsNotMadeAgainWhileTheStampStandsStill() {
        publishProfile();
        awaitNoMoreEvents();
        String tag = reader().get(dashboard).header("ETag");
        List<String> before =
                Stream.of(dashboard, page).map(KeptAnswersIT::body).toList();
        write("UPDATE deprivation_domain SET name = name || '*' WHERE gss_code = ?");
        try {
            assertThat(Stream.of(dashboard, page).map(KeptAnswersIT::body)).isEqualTo(before);
            assertThat(reader().header("If-None-Match", tag).get(dashboard).statusCode())
                    .isEqualTo(304);

            write("UPDATE deprivation_profile SET area_name = area_name WHERE gss_code = ?");

            assertThat(reader().header("If-None-Match", tag).get(dashboard).statusCode())
                    .isEqualTo(200);
            assertThat(body(page)).isNotEqualTo(before.get(1)).contains("*");
        } finally {
            write("UPDATE deprivation_domain SET name = rtrim(name, '*') WHERE gss_code = ?");
            write("UPDATE deprivation_profile SET area_name = area_name WHERE gss_code = ?");
        }
        assertThat(reader().header("If-None-Match", tag).get(dashboard).statusCode())
                .as("equal content again, under a later stamp")
                .isEqualTo(304);
    }

    @Test
    void whatIsKeptForOneCallerIsNotForAnotherWhoMaySeeLess() {
        String chair = "Chair " + board;
        publishBoard(chair, null);
        for (String path : List.of(dashboard, page)) {
            for (int time = 0; time < 2; time++) {
                assertThat(as(Tokens.bearer("board-officer", place), path)).contains(chair);
                assertThat(as(Tokens.bearer("reader"), path)).contains(chair);
                assertThat(as("Bearer " + Tokens.token("nobody", List.of(), List.of(place), PATIENCE), path))
                        .doesNotContain(chair);
            }
        }
        shows(partnership("board.removed", board).version(newer()), dashboard);
    }

    @Test
    void whatDependsOnTheDayShowsWithTheDay() {
        String chair = "Chair " + board;
        publishBoard(chair, "2031-05-31");
        clock.set(Instant.parse("2031-05-31T22:59:00Z"));
        assertThat(body(dashboard)).contains(chair);
        clock.set(Instant.parse("2031-05-31T23:00:00Z"));
        assertThat(body(dashboard)).doesNotContain(chair);
        clock.reset();
        shows(partnership("board.removed", board).version(newer()), dashboard);
    }

    /** Else an area could gain a place and not the stamp of what is written about that place meanwhile. */
    @Test
    void aPlaceGetsNoParentsWhileSomethingIsWrittenAboutIt() {
        try (Handle writer = jdbi.open()) {
            writer.begin();
            writer.execute("UPDATE latest_assessment SET example = example WHERE gss_code = ?", NEWCOMER);
            writer.execute("""
                    INSERT INTO board VALUES (?, ?, 'district', 'Not to stay', 'health-and-wellbeing-board', true, now())
                    """, board, NEWCOMER);
            assertThatThrownBy(this::defineNewcomer).hasMessageContaining("lock timeout");
            writer.rollback();
        }
        defineNewcomer();
        jdbi.useHandle(handle -> handle.execute("DELETE FROM place WHERE gss_code = ?", NEWCOMER));
    }

    @Test
    void aRebuildMovesTheStampOfAll() {
        List<Long> before = stamp("all");
        jdbi.useHandle(handle -> {
            handle.begin();
            handle.execute("SELECT empty_tables('{place,place_parent}')");
            assertThat(handle.createQuery("SELECT number FROM place_stamp WHERE about = 'all' ORDER BY lane")
                            .mapTo(Long.class)
                            .list())
                    .isNotEqualTo(before);
            handle.rollback();
        });
    }

    private void defineNewcomer() {
        jdbi.useTransaction(handle -> {
            handle.execute("SET LOCAL lock_timeout = '200ms'");
            handle.execute("""
                    INSERT INTO place (gss_code, name, area_type, level, successors)
                    VALUES (?, 'Newcomer', 'unitary', 'district', '{}')
                    """, NEWCOMER);
        });
    }

    /** Publishes, and waits until every one of these answers, all kept before, is another. */
    private static void shows(ExampleEvent event, String... paths) {
        Map<String, String> before = Stream.of(paths).collect(Collectors.toMap(path -> path, KeptAnswersIT::body));
        event.publish();
        before.forEach(
                (path, old) -> Awaitility.await(path + " after " + event.event().getType())
                        .atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> !body(path).equals(old)));
    }

    private static String body(String path) {
        return as(Tokens.bearer("reader"), path);
    }

    private static String as(String authorization, String path) {
        return RestAssured.given()
                .header("Authorization", authorization)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void publishBoard(String chair, String until) {
        shows(
                partnership("board.recorded", board).with(data -> {
                    ArrayNode members = data.withArray("members");
                    ObjectNode member =
                            ((ObjectNode) members.get(0)).put("name", chair).put("until", until);
                    members.removeAll().add(member);
                }),
                dashboard);
    }

    private void publishProfile() {
        String subject =
                place + "/" + ExampleEvent.profile().data().get("index").asText();
        shows(
                ExampleEvent.profile()
                        .with(data -> data.put("gssCode", place).put("indexName", "Index " + board))
                        .about(subject, place)
                        .version(newer()),
                dashboard);
    }

    private void awaitNoMoreEvents() {
        AtomicReference<List<Long>> last = new AtomicReference<>(List.of());
        Awaitility.await("no more events")
                .during(Duration.ofSeconds(1))
                .atMost(PATIENCE)
                .until(() -> last.get().equals(last.updateAndGet(before -> stamp("all"))));
    }

    private List<Long> stamp(String about) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT number FROM place_stamp WHERE about = ? ORDER BY lane")
                        .bind(0, about)
                        .mapTo(Long.class)
                        .list());
    }

    private void write(String statement) {
        jdbi.useHandle(handle -> assertThat(handle.execute(statement, place)).isPositive());
    }

    private static ExampleEvent area(String gssCode, String name, String areaType, String level, String... parents) {
        return ExampleEvent.area(gssCode, name, areaType, level, parents);
    }

    private ExampleEvent partnership(String entityAndVerb, UUID subject) {
        return ExampleEvent.partnership(entityAndVerb, place, board, subject);
    }

    /** A version that is later than any before. */
    private static long newer() {
        return System.nanoTime();
    }
}

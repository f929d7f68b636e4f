package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import io.quarkus.logging.Log;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.testkit.Infrastructure;

/** Files of the largest size that is documented, and many of them at once. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class ImportScaleIT {

    private static final int MOST_ROWS = 2_000;
    private static final Duration SECONDS = Duration.ofSeconds(20);

    private static final RestAssuredConfig CSV = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("text/csv", ContentType.TEXT)
                    .defaultContentCharset("UTF-8"));

    @Inject
    Jdbi jdbi;

    /** A file of each kind, row by row. */
    enum Kind {
        PRIORITIES("priorities", "title,source,document", i -> "Priority " + i + ",JSNA,Strategy"),
        OBJECTIVES(
                "objectives",
                "title,pitComponent,indicator,indicatorId,baselineValue,baselineUnit,baselinePeriod,targetDate,owner,ownerOrganisation",
                i -> "Objective " + i + ",Civic,Smoking prevalence in adults,92" + i
                        + ",18.4,%,2024,31/03/2029,Director,Example Council"),
        ACTIONS(
                "actions",
                "objective,title,owner,organisation,sector,dueDate,reportEveryDays,status",
                i -> "Fewer people smoke,Action " + i
                        + ",Tobacco lead,Example Council,Local authority,31/03/2027,30,Planned"),
        RISKS("risks", "kind,title,owner,reviewOn,state", i -> "Workforce,Risk " + i + ",Lead,15/01/2027,Open"),
        MEETINGS(
                "meetings",
                "heldOn,title,state,item,raisedBy",
                i -> "14/01/2026,Meeting " + i + ",Held,Item " + i + ",Community"),
        DECISIONS(
                "decisions",
                "meeting,what,authority,toAct,dueOn,objectives",
                i -> "January,Decision " + i + ",Board,Director,31/03/2026,Fewer people smoke"),
        POOLED_FUNDS(
                "pooled-funds",
                "title,kind,organisation,amount,year",
                i -> "Fund " + i + ",Section 75,Example Council,1250000.10,2026/27");

        private final String path;
        private final String headings;
        private final IntFunction<String> row;

        Kind(String path, String headings, IntFunction<String> row) {
            this.path = path;
            this.headings = headings;
            this.row = row;
        }

        private String file(int rows) {
            return IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", headings + "\n", "\n"));
        }
    }

    @BeforeEach
    void areas() {
        Areas.arePublished();
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfTheLargestSizeIsPutOnRecordInSecondsAndTheSignsArePublishedOnce(Kind kind) {
        String board = boardWithWhatFilesName();
        long signs = signsOf(board);

        take(kind, board, true, MOST_ROWS).then().statusCode(200).body("records", hasSize(MOST_ROWS));
        assertThat(linesOf(board)).as("nothing is kept of what is only tried").isEqualTo(3);
        Instant begun = Instant.now();
        take(kind, board, false, MOST_ROWS).then().statusCode(200).body("records", hasSize(MOST_ROWS));
        Duration taken = Duration.between(begun, Instant.now());

        Log.infof("%s: %d rows in %d ms", kind, MOST_ROWS, taken.toMillis());
        assertThat(taken).isLessThan(SECONDS);
        assertThat(linesOf(board)).isEqualTo(3 + MOST_ROWS);
        assertThat(signsOf(board) - signs).isLessThanOrEqualTo(1);
        OF_GATESHEAD.delete("/v1/boards/" + board, "\"1\"").then().statusCode(409);
        String last = Sample.PRIORITY.record(board);
        OF_GATESHEAD.delete("/v1/priorities/" + last, "\"1\"").then().statusCode(204);
        Awaitility.await("every event published")
                .atMost(Duration.ofMinutes(2))
                .until(() -> jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM outbox")
                                .mapTo(Long.class)
                                .one())
                        == 0);
        assertThat(Published.untilRemoved(board, "priority", last).stream()
                        .filter(event -> event.getExtension("entityversion").equals("1")))
                .as("every record has its event")
                .hasSizeGreaterThan(MOST_ROWS);
    }

    @ParameterizedTest
    @EnumSource
    void aRowTooManyIsRefusedBeforeAnythingElseIsLookedAt(Kind kind) {
        take(kind, OF_GATESHEAD.board(), false, MOST_ROWS + 1)
                .then()
                .statusCode(422)
                .body("errors.code", contains("too-many-rows"));
    }

    @Test
    void asManyMembersAreAppointedAsABoardMayHave() {
        String board = OF_GATESHEAD.board();
        String headings = "role,name,organisation,sector\n";
        IntFunction<String> rows = count -> IntStream.range(0, count)
                .mapToObj(i -> "Member " + i + ",,Example Council,Local authority\n")
                .collect(Collectors.joining());

        take("members", board, false, headings + rows.apply(MOST_ROWS))
                .then()
                .statusCode(422)
                .body("errors.code", contains("too-many-members"));
        take("members", board, false, headings + rows.apply(199)).then().statusCode(200);
        OF_GATESHEAD.get("/v1/boards/" + board).body("members", hasSize(200));
    }

    @Test
    void manyFilesAtOnceAreEachPutOnRecordWholeOrRefusedAndTheServiceAnswersMeanwhile() throws Exception {
        List<String> boards =
                IntStream.range(0, 10).mapToObj(_ -> boardWithWhatFilesName()).toList();
        List<Response> answers;
        List<Duration> waits = new ArrayList<>();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var imports =
                    threads.submit(() -> AtOnce.call(20, i -> take(Kind.ACTIONS, boards.get(i / 2), false, 1_000)));
            while (!imports.isDone()) {
                Instant asked = Instant.now();
                OF_GATESHEAD.get("/v1/boards?limit=1").statusCode(200);
                waits.add(Duration.between(asked, Instant.now()));
            }
            answers = imports.get();
        }

        Log.infof(
                "20 files at once: %s; reads waited at most %s",
                answers.stream()
                        .map(Response::statusCode)
                        .collect(Collectors.groupingBy(it -> it, Collectors.counting())),
                waits.stream().max(Duration::compareTo));
        assertThat(answers).allSatisfy(ImportScaleIT::isPutOnRecordOrToBeSentAgain);
        for (int i = 0; i < boards.size(); i++) {
            long whole = answers.subList(2 * i, 2 * i + 2).stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .count();
            assertThat(actionsOf(boards.get(i))).isEqualTo(1_000 * whole);
            assertThat(linesOf(boards.get(i))).isEqualTo(3 + 1_000 * whole);
        }
    }

    private static void isPutOnRecordOrToBeSentAgain(Response answer) {
        assertThat(answer.statusCode()).isIn(200, 409, 429, 503);
        if (answer.statusCode() > 409) {
            assertThat(answer.header("Retry-After")).isNotNull();
        }
    }

    /** A board with an objective and a meeting that was held: three lines of history. */
    private static String boardWithWhatFilesName() {
        String board = OF_GATESHEAD.board();
        OF_GATESHEAD.objective(board);
        Sample.MEETING.record(board);
        return board;
    }

    private static Response take(Kind kind, String board, boolean dryRun, int rows) {
        return take(kind.path, board, dryRun, kind.file(rows));
    }

    private static Response take(String kind, String board, boolean dryRun, String file) {
        return OF_GATESHEAD
                .request()
                .config(CSV)
                .contentType("text/csv")
                .body(file)
                .post("/v1/imports/" + kind + "?board=" + board + "&dryRun=" + dryRun);
    }

    private long linesOf(String board) {
        return number("SELECT count(*) FROM history WHERE board_id = :board", board);
    }

    private long actionsOf(String board) {
        return number("SELECT count(*) FROM action WHERE board_id = :board", board);
    }

    private long signsOf(String board) {
        return number("SELECT version FROM board_signs WHERE board_id = :board", board);
    }

    private long number(String query, String board) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("board", UUID.fromString(board))
                .mapTo(Long.class)
                .one());
    }
}

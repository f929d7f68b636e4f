package org.placewise.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placewise.local.CannotStart;
import org.placewise.local.SuiteService;
import org.placewise.local.component.Component;
import org.placewise.suite.load.CouncilSystem;
import org.placewise.suite.load.Killer;
import org.placewise.suite.load.PersistentPosts;
import org.placewise.suite.running.Figures;
import org.placewise.suite.running.ReferenceData;
import org.placewise.suite.running.RunningSuite;
import org.placewise.suite.running.Tables;

/** What is left of accepted events when processes are killed, and when the reporting database is lost. */
class FaultsIT {

    private static final int EVENTS = Integer.getInteger("faults.events", 2_000);
    private static final int PER_SECOND = Integer.getInteger("faults.per-second", 40);
    private static final int ROUNDS = Integer.getInteger("faults.rounds", 1);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static RunningSuite suite;

    @BeforeAll
    static void start() {
        suite = RunningSuite.start("faults", UnaryOperator.identity());
        ReferenceData.awaitArrival(suite);
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void everyAcceptedEventIsThereOnceThoughEveryProcessIsKilledAndTheReportingDatabaseCanBeRebuilt()
            throws CannotStart, Exception {
        CouncilSystem council = new CouncilSystem("faults", ReferenceData.councils(suite));
        PersistentPosts posts = new PersistentPosts(suite.api(SuiteService.ASSESSMENT, "assessor"), council);
        Killer killer = new Killer(victims(), ROUNDS, EVENTS, SEED);
        System.out.println("seed " + SEED + ": " + killer.plan());
        CompletableFuture<Void> posting = posts.post(EVENTS, PER_SECOND);
        killer.run(posts::accepted);
        posting.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        long begin = System.nanoTime();
        awaitQuiet();
        long quiet = System.nanoTime();
        assertThat(levelsStored()).isEqualTo(levelsPosted(council));
        assertThat(levelsReported()).isEqualTo(levelsPosted(council));
        assertThat(deadLetters()).isZero();

        Map<String, String> before = Tables.contents(suite, SuiteService.REPORTING);
        startWithAnEmptyDatabase();
        double refilled = secondsUntilReportingEquals(before);
        askForARebuild();
        double rebuilt = secondsUntilReportingEquals(before);
        Figures.report("faults", """
                seed %d, %d events at %d a second; killed with SIGKILL: %s
                %d attempts found nobody and were repeated, %d events had been taken in though the answer was lost
                all %d there once in the assessment service and in the reporting database, %.1f s after the last post
                reporting database filled from the topics with equal content %.1f s after a start with an empty one,
                and %.1f s after POST /v1/rebuilds:
                %s""".formatted(
                        SEED,
                        EVENTS,
                        PER_SECOND,
                        killer.plan(),
                        posts.retried(),
                        posts.duplicates(),
                        EVENTS,
                        (quiet - begin) / 1e9,
                        refilled,
                        rebuilt,
                        before.entrySet().stream()
                                .map(table -> "  " + table.getKey() + ": " + table.getValue())
                                .collect(Collectors.joining("\n"))));
    }

    private static List<Component> victims() {
        return suite.local().components().stream()
                .filter(component -> component != suite.local().postgres())
                .toList();
    }

    /** Everything accepted has been published, and everything published has been applied. */
    private static void awaitQuiet() {
        await("outboxes are empty").atMost(PATIENCE).until(() -> {
            long waiting = 0;
            for (SuiteService service :
                    List.of(SuiteService.ASSESSMENT, SuiteService.INDICATOR, SuiteService.PARTNERSHIP)) {
                waiting += Tables.count(suite, service, "outbox");
            }
            return waiting == 0;
        });
        await("all events are in the reporting database")
                .atMost(PATIENCE)
                .until(() -> Tables.number(
                                suite,
                                SuiteService.REPORTING,
                                "SELECT count(*) FROM assessment WHERE origin_source = 'https://council.example/faults'")
                        >= EVENTS);
    }

    private static Map<String, String> levelsPosted(CouncilSystem council) {
        return IntStream.range(0, EVENTS)
                .boxed()
                .collect(Collectors.toMap(
                        council::id,
                        number -> "1 × " + council.place(number) + " "
                                + council.levels(number).stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(",")),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, String> levelsStored() {
        return byEvent(SuiteService.ASSESSMENT, """
                SELECT origin_event_id || '=' || count(*) || ' × ' || min(gss_code) || ' ' || min(levels)
                FROM assessment, LATERAL (SELECT string_agg(answer ->> 'level', ',' ORDER BY position) AS levels
                    FROM jsonb_array_elements(answers) WITH ORDINALITY AS a (answer, position)) AS given
                WHERE origin_source = 'https://council.example/faults' GROUP BY origin_event_id
                """);
    }

    private static Map<String, String> levelsReported() {
        return byEvent(SuiteService.REPORTING, """
                SELECT origin_event_id || '=' || count(*) || ' × ' || min(gss_code) || ' ' || min(levels)
                FROM assessment a, LATERAL (SELECT string_agg(level::text, ',' ORDER BY position) AS levels
                    FROM assessment_answer answer WHERE answer.assessment_id = a.assessment_id) AS given
                WHERE origin_source = 'https://council.example/faults' GROUP BY origin_event_id
                """);
    }

    private static Map<String, String> byEvent(SuiteService service, String sql) {
        return Tables.texts(suite, service, sql).stream()
                .map(text -> text.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, TreeMap::new));
    }

    private static long deadLetters() {
        return Tables.count(suite, SuiteService.REPORTING, "dead_letter")
                + Tables.count(suite, SuiteService.ASSESSMENT, "dead_letter")
                + Tables.count(suite, SuiteService.PARTNERSHIP, "dead_letter");
    }

    /** The reporting service's first documented way: an empty database is filled from the beginning of every topic. */
    private static void startWithAnEmptyDatabase() throws CannotStart, IOException, InterruptedException, SQLException {
        Component reporting = suite.component(SuiteService.REPORTING);
        reporting.stop(Duration.ofSeconds(30));
        try (Connection connection = suite.database(SuiteService.REPORTING);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
        reporting.start();
        reporting.awaitReady(RunningSuite.PATIENCE);
    }

    /** Its second: an administrator asks for it while the service runs. */
    private static void askForARebuild() {
        suite.api(SuiteService.REPORTING, "administrator")
                .call("POST", "/v1/rebuilds")
                .expect(202);
        assertThat(Tables.count(suite, SuiteService.REPORTING, "assessment")).isLessThan(EVENTS);
    }

    private static double secondsUntilReportingEquals(Map<String, String> before) {
        long begin = System.nanoTime();
        await("the rebuilt reporting database equals what it was")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Tables.contents(suite, SuiteService.REPORTING))
                        .isEqualTo(before));
        return (System.nanoTime() - begin) / 1e9;
    }
}

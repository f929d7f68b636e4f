package org.placewise.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placewise.local.CannotStart;
import org.placewise.local.SuiteService;
import org.placewise.local.SuiteSettings;
import org.placewise.suite.load.OverdueBoards;
import org.placewise.suite.running.Figures;
import org.placewise.suite.running.ReferenceData;
import org.placewise.suite.running.Replicas;
import org.placewise.suite.running.RunningSuite;
import org.placewise.suite.running.Tables;
import org.placewise.suite.running.TopicEvents;
import org.placewise.suite.running.TopicEvents.Delivered;

/** What the clock of the partnership service tells when three replicas look at once and two of them are killed. */
class ReplicasIT {

    private static final int REPLICAS = 3;
    private static final int BOARDS = 60;
    private static final int MILESTONES = BOARDS * OverdueBoards.ACTIONS * OverdueBoards.MILESTONES;
    private static final int SEATS = BOARDS * OverdueBoards.SEATS.size();
    private static final int FACTS = MILESTONES + SEATS + BOARDS;
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final String TOPIC = "placewise.partnerships";
    private static final Duration SEVERAL_LOOKS = Duration.ofSeconds(3);

    /** Where the tellers of milestones and of signs write first; seats are told after milestones by the same one. */
    private static final List<String> WRITTEN = List.of("milestone_missed", "board_signs");

    private static RunningSuite suite;

    @BeforeAll
    static void start() {
        suite = RunningSuite.start(
                "replicas",
                settings -> new SuiteSettings(
                        settings.builds(), settings.ports(), settings.publicReading(), clockLooks("off")));
        ReferenceData.awaitArrival(suite);
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void whatTimeAloneBringsAboutIsToldOnceThoughThreeReplicasLookAndTwoAreKilledWhileTheyTell()
            throws CannotStart, IOException, InterruptedException, SQLException {
        OverdueBoards boards = new OverdueBoards(
                suite.api(SuiteService.PARTNERSHIP, "board-officer"), LocalDate.now(ZoneId.of("Europe/London")));
        ReferenceData.councils(suite).stream().limit(BOARDS).forEach(boards::record);
        await("what was recorded is published").atMost(RunningSuite.PATIENCE).until(() -> count("outbox") == 0);
        Set<String> earlier =
                TopicEvents.read(suite, TOPIC).stream().map(Delivered::id).collect(Collectors.toSet());
        suite.component(SuiteService.PARTNERSHIP).stop(RunningSuite.PATIENCE);
        aNightPasses();

        long begin = System.nanoTime();
        String kills = tellWhileReplicasAreKilled();
        double seconds = (System.nanoTime() - begin) / 1e9;

        List<Delivered> delivered = TopicEvents.read(suite, TOPIC).stream()
                .filter(event -> OverdueBoards.isOfTheClock(event) && !earlier.contains(event.id()))
                .toList();
        Map<String, Set<String>> eventsByFact = delivered.stream()
                .collect(Collectors.groupingBy(
                        OverdueBoards::told, TreeMap::new, Collectors.mapping(Delivered::id, Collectors.toSet())));
        assertThat(eventsByFact).allSatisfy((fact, events) -> assertThat(events).hasSize(1));
        assertThat(eventsByFact.keySet()).containsExactlyInAnyOrderElementsOf(boards.facts());
        assertThat(boards.facts()).hasSize(FACTS);
        Figures.report("replicas", """
                seed %d, %d replicas, %s
                %d facts of the clock (%d milestones missed, %d seats left vacant, %d readings of signs), each told as one event,
                none missing; %d of the events were delivered again by the relay; %.1f s from the start of the replicas""".formatted(
                        SEED,
                        REPLICAS,
                        kills,
                        eventsByFact.size(),
                        MILESTONES,
                        SEATS,
                        BOARDS,
                        delivered.size() - eventsByFact.size(),
                        seconds));
    }

    /**
     * Three replicas tell at once, each held where it has taken facts and is about to write that they are told; the one that
     * also publishes is killed there, and started again, another when some were told, and stays away.
     */
    private static String tellWhileReplicasAreKilled()
            throws CannotStart, IOException, InterruptedException, SQLException {
        Random random = new Random(SEED);
        try (Connection held = holdWhatIsWritten();
                Replicas replicas = Replicas.start(suite, SuiteService.PARTNERSHIP, REPLICAS, clockLooks("1s"))) {
            await("every replica has taken milestones and boards")
                    .atMost(RunningSuite.PATIENCE)
                    .until(ReplicasIT::inTheMidst, replicasAndTables(replicas.names())::equals);
            String first = publishing();
            List<String> others = replicas.names().stream()
                    .filter(name -> !name.equals(first))
                    .toList();
            String second = others.get(random.nextInt(others.size()));
            assertThat(told()).isZero();
            replicas.named(first).kill();
            replicas.named(first).start();
            held.rollback();
            int moment = random.nextInt(MILESTONES / 4, MILESTONES / 2);
            await("milestones that two replicas tell at once")
                    .atMost(RunningSuite.PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> count("milestone_missed") >= moment);
            replicas.named(second).kill();
            long told = told();
            replicas.named(first).awaitReady(RunningSuite.PATIENCE);
            await("nothing is left to tell or to publish, look after look")
                    .during(SEVERAL_LOOKS)
                    .atMost(RunningSuite.PATIENCE)
                    .until(() -> due() == 0 && count("outbox") == 0);
            return "%s killed with SIGKILL while all three had taken facts and told none, %s after %d were told"
                    .formatted(first + " (which also publishes)", second, told);
        }
    }

    private static Map<String, String> clockLooks(String every) {
        return Map.of("PLACEWISE_DEADLINES_CHECK_EVERY", every, "PLACEWISE_SIGNS_CHECK_EVERY", every);
    }

    /** The one thing that is written behind the service's back: the signs were last read the day before. */
    private static void aNightPasses() throws SQLException {
        try (Connection connection = suite.database(SuiteService.PARTNERSHIP);
                Statement statement = connection.createStatement()) {
            int boards = statement.executeUpdate("""
                    UPDATE board_signs SET as_of = as_of - 1,
                        signs = jsonb_set(signs, '{asOf}', to_jsonb(CAST(as_of - 1 AS text)))""");
            assertThat(boards).isEqualTo(BOARDS);
        }
    }

    /** Until it is rolled back, replicas can read and lock what is due, but not write what they tell. */
    private static Connection holdWhatIsWritten() throws SQLException {
        Connection connection = suite.database(SuiteService.PARTNERSHIP);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE " + String.join(", ", WRITTEN) + " IN SHARE MODE");
        }
        return connection;
    }

    private static Set<String> inTheMidst() {
        return Set.copyOf(texts("""
                SELECT a.application_name || ' ' || CAST(CAST(l.relation AS regclass) AS text)
                FROM pg_locks l JOIN pg_stat_activity a USING (pid)
                WHERE NOT l.granted AND l.locktype = 'relation' AND a.datname = current_database()"""));
    }

    private static Set<String> replicasAndTables(List<String> names) {
        return names.stream()
                .flatMap(name -> WRITTEN.stream().map(table -> name + " " + table))
                .collect(Collectors.toSet());
    }

    /** The replica whose relay is the active one: it holds the database's advisory lock. */
    private static String publishing() {
        List<String> names = texts("""
                SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
                WHERE l.granted AND l.locktype = 'advisory' AND a.datname = current_database()""");
        assertThat(names).hasSize(1);
        return names.getFirst();
    }

    private static long told() {
        return count("milestone_missed") + count("seat_left_vacant") + BOARDS - signsDue();
    }

    private static long due() {
        long facts =
                (long) BOARDS * (OverdueBoards.ACTIONS * OverdueBoards.MILESTONES + OverdueBoards.SEATS.size() + 1);
        return facts - told();
    }

    private static long signsDue() {
        return Tables.number(
                suite,
                SuiteService.PARTNERSHIP,
                "SELECT count(*) FROM board_signs WHERE as_of < CAST(now() AT TIME ZONE 'Europe/London' AS date)");
    }

    private static long count(String table) {
        return Tables.count(suite, SuiteService.PARTNERSHIP, table);
    }

    private static List<String> texts(String sql) {
        return Tables.texts(suite, SuiteService.PARTNERSHIP, sql);
    }
}

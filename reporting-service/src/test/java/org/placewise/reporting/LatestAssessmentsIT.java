package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.Reader.dashboardOnce;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.assessment.AssessmentRecorded;
import org.placewise.reporting.assessment.db.AssessmentFacts;
import org.placewise.reporting.dashboard.AssessmentReading;
import org.placewise.reporting.dashboard.LatestState;
import org.placewise.reporting.dashboard.RollUp;
import org.placewise.reporting.dashboard.db.AssessmentReadings;
import org.placewise.reporting.dashboard.db.RollUps;
import org.placewise.reporting.place.ListedPlace;
import org.placewise.reporting.place.PlaceQuery;
import org.placewise.reporting.place.db.ListPlaces;
import org.placewise.reporting.star.db.JsonDocuments;
import org.placewise.testkit.DatabaseOwner;
import org.placewise.testkit.Infrastructure;

/** What is kept of the newest assessments is what their whole history says, and reading it does not grow with history. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class LatestAssessmentsIT {

    /** The state of each component of each place, from every assessment and answer there is. */
    private static final String BY_DEFINITION = """
            WITH latest AS (
                SELECT DISTINCT ON (gss_code, component) *
                FROM assessment_component
                WHERE gss_code = ANY(CAST(:places AS text[])) AND state = 'submitted'
                ORDER BY gss_code, component, quick_view, assessed_on DESC, submitted_at DESC, assessment_id DESC)
            SELECT jsonb_build_object('gssCode', a.gss_code, 'pitComponent', l.component,
                'instrumentId', a.instrument_id, 'instrumentVersion', a.instrument_version,
                'instrumentName', a.instrument_name, 'example', a.example, 'quickView', l.quick_view,
                'overall', a.result -> 'overall',
                'answers', CASE WHEN l.quick_view THEN
                    (SELECT jsonb_agg(jsonb_build_object('answer', w.answer, 'level', w.level) ORDER BY w.position)
                     FROM assessment_answer w
                     JOIN instrument_element e ON (e.instrument_id, e.version, e.element)
                         = (a.instrument_id, a.instrument_version, w.element)
                     WHERE w.assessment_id = a.assessment_id
                         AND coalesce(e.pit_component, a.pit_component) = l.component) END)
            FROM latest l JOIN assessment a USING (assessment_id)
            ORDER BY a.gss_code, l.component
            """;

    /** What is kept and is not the newest of its series, and the other way round. */
    private static final String KEPT_WRONGLY = """
            WITH defined AS (
                SELECT DISTINCT ON (gss_code, instrument_id, instrument_version, topic) assessment_id
                FROM assessment WHERE state = 'submitted'
                ORDER BY gss_code, instrument_id, instrument_version, topic, assessed_on DESC, submitted_at DESC,
                    assessment_id DESC)
            SELECT count(*) FROM defined FULL JOIN latest_assessment l USING (assessment_id)
            WHERE defined.assessment_id IS NULL OR l.assessment_id IS NULL
            """;

    private static final String NEWEST_BY_DEFINITION = """
            SELECT DISTINCT ON (instrument_id, topic) assessment_id
            FROM assessment WHERE gss_code = ? AND state = 'submitted'
            ORDER BY instrument_id, topic, assessed_on DESC, submitted_at DESC, assessment_id DESC
            """;

    private static final String BLOCKS = """
            SELECT sum(pg_stat_get_xact_blocks_fetched(oid)) FROM pg_class
            WHERE relnamespace IN ('public'::regnamespace, 'pg_toast'::regnamespace)
            """;

    /** How the codes of places begin whose assessments are written without events. */
    private static final String WRITTEN = "E0800098";

    @Inject
    Jdbi jdbi;

    @Inject
    JsonDocuments documents;

    @Inject
    ObjectMapper json;

    @Inject
    AssessmentFacts facts;

    @Inject
    RollUps rollUps;

    @Inject
    AssessmentReadings readings;

    @Inject
    ListPlaces listPlaces;

    /** What no event says would be missing after a rebuild. */
    @AfterEach
    void whatWasWrittenWithoutEventsIsRemoved() {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM assessment WHERE gss_code LIKE ?", WRITTEN + "_");
            handle.execute("DELETE FROM latest_assessment WHERE gss_code LIKE ?", WRITTEN + "_");
        });
    }

    @Test
    void whatIsKeptIsWhatTheWholeHistorySays() {
        String region = "E12000971";
        List<String> places = region(region, "E08000971", "E08000972", "E08000973");
        AssessmentHistory history = new AssessmentHistory(20261130, places);
        ExampleEvent.instrument().publish();
        awaitInstruments("pots", 1);

        history.publish(60);
        assertAsDefined(region, places, history);
        AssessmentHistory.across("1.0", 7).publish();
        AssessmentHistory.across("2.0", 2).publish();
        awaitInstruments(AssessmentHistory.ACROSS, 2);
        assertAsDefined(region, places, history);
        assertThat(rollUps.states(region, RollUp.LEVEL))
                .extracting(LatestState::quickView)
                .contains(true, false);
        history.publish(100);
        assertAsDefined(region, places, history);

        assertFoundByMigration();
    }

    @Test
    void ofTwoThatWriteOneSeriesAtOnceTheLastSeesWhatTheOtherWrote() throws Exception {
        String place = WRITTEN + "9";
        UUID oldest = UUID.randomUUID();
        UUID middle = UUID.randomUUID();
        UUID newest = UUID.randomUUID();
        write(assessment(place, oldest, null, "2024-01-01", "submitted"));
        write(assessment(place, middle, null, "2025-01-01", "submitted"));
        AssessmentRecorded submission = assessment(place, newest, null, "2026-01-01", "submitted");
        AssessmentRecorded withdrawal = assessment(place, middle, null, "2025-01-01", "withdrawn");

        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> withdrawn = QuarkusTransaction.requiringNew().call(() -> {
                facts.replace(submission);
                Future<?> writing = other.submit(() -> write(withdrawal));
                Awaitility.await("the other to wait")
                        .until(() -> number("SELECT count(*) FROM pg_locks WHERE NOT granted") > 0);
                return writing;
            });
            withdrawn.get();
        }

        assertThat(newestOf(place)).containsExactly(newest);
        write(assessment(place, newest, null, "2026-01-01", "withdrawn"));
        assertThat(newestOf(place)).containsExactly(oldest);
    }

    @Test
    void whatIsReadDoesNotGrowWithHistory() {
        String region = "E12000981";
        List<String> places =
                region(region, IntStream.range(0, 5).mapToObj(i -> WRITTEN + i).toArray(String[]::new));

        assess(places, 0, 1);
        long once = blocksRead(region, places.getFirst());
        assess(places, 1, 10);
        long tenTimes = blocksRead(region, places.getFirst());
        assess(places, 10, 100);
        long aHundredTimes = blocksRead(region, places.getFirst());

        assertThat(once).isPositive();
        assertThat(List.of(tenTimes, aHundredTimes))
                .as("blocks read with 10 and 100 times the history, after %d", once)
                .allSatisfy(blocks -> assertThat(blocks).isLessThanOrEqualTo(once * 12 / 10));
    }

    private void assertAsDefined(String region, List<String> places, AssessmentHistory history) {
        awaitAll(history.versions());
        assertThat(number(KEPT_WRONGLY)).isZero();
        List<LatestState> defined = documents.list(
                BY_DEFINITION, Map.of("places", "{" + String.join(",", places) + "}"), LatestState.class);
        assertThat(defined).isNotEmpty();
        assertThat(rollUps.states(region, RollUp.LEVEL)).isEqualTo(defined);
        assertThat(rollUps.places(region, RollUp.LEVEL)).hasSameSizeAs(places).allSatisfy(place -> assertThat(
                        place.componentsAssessed())
                .isEqualTo(components(defined, place.gssCode())));
        for (String place : places) {
            List<UUID> newest = jdbi.withHandle(handle -> handle.createQuery(NEWEST_BY_DEFINITION)
                    .bind(0, place)
                    .mapTo(UUID.class)
                    .list());
            assertThat(newestOf(place)).containsExactlyInAnyOrderElementsOf(newest);
            assertThat(listPlaces.matching(new PlaceQuery(place, null, null, true, null, 1)))
                    .extracting(ListedPlace::componentsAssessed)
                    .isEqualTo(newest.isEmpty() ? List.of() : List.of(components(defined, place)));
        }
    }

    private static int components(List<LatestState> states, String place) {
        return Math.toIntExact(
                states.stream().filter(state -> state.gssCode().equals(place)).count());
    }

    /** A database of the version before this, with the assessments of this one, is brought to this version. */
    private static void assertFoundByMigration() {
        DatabaseOwner.jdbi().useHandle(owner -> {
            owner.execute("DROP SCHEMA IF EXISTS before CASCADE");
            owner.execute("CREATE SCHEMA before");
            migrateSchemaBefore("20");
            List<String> kept = owner.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, copying -> {
                copying.execute("INSERT INTO before.assessment SELECT * FROM public.assessment");
                copying.execute("INSERT INTO before.assessment_answer SELECT * FROM public.assessment_answer");
                return rows(copying, "public.latest_assessment");
            });
            migrateSchemaBefore("latest");
            assertThat(rows(owner, "before.latest_assessment")).isNotEmpty().isEqualTo(kept);
            owner.execute("DROP SCHEMA before CASCADE");
        });
    }

    private static void migrateSchemaBefore(String target) {
        Config config = ConfigProvider.getConfig();
        Flyway.configure()
                .dataSource(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class))
                .schemas("before")
                .locations("db/kit", "db/migration")
                .placeholders(Map.of("service-role", config.getValue("quarkus.datasource.username", String.class)))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static List<String> rows(Handle handle, String table) {
        return handle.createQuery("SELECT to_jsonb(t)::text FROM " + table + " t ORDER BY 1")
                .mapTo(String.class)
                .list();
    }

    private void awaitAll(Map<UUID, Long> versions) {
        String[] ids = versions.keySet().stream().map(UUID::toString).toArray(String[]::new);
        long newest = versions.values().stream().mapToLong(Long::longValue).sum();
        Awaitility.await("all events")
                .until(() -> jdbi.withHandle(handle -> handle.createQuery(
                                        "SELECT coalesce(sum(version), 0) FROM inbox_entity WHERE entity_id = ANY(:ids)")
                                .bindArray("ids", String.class, (Object[]) ids)
                                .mapTo(Long.class)
                                .one())
                        == newest);
    }

    private void awaitInstruments(String id, int versions) {
        Awaitility.await("instrument " + id)
                .until(() -> number("SELECT count(*) FROM instrument WHERE instrument_id = '" + id + "'") >= versions);
    }

    /** Every place is assessed in two series, one time after the other: often later, sometimes earlier than before. */
    private void assess(List<String> places, int from, int to) {
        IntStream.range(from, to)
                .mapToObj(time -> "20%02d-0%d-01".formatted(10 + time * 7 % 90, 1 + time % 9))
                .forEach(day -> places.forEach(place -> Stream.of("Smoking", "Weight")
                        .forEach(topic -> write(assessment(place, UUID.randomUUID(), topic, day, "submitted")))));
    }

    /** Blocks of tables and indexes that are fetched to show the roll-up of a region and its places in a list, and one of them. */
    private long blocksRead(String region, String place) {
        DatabaseOwner.jdbi().useHandle(handle -> handle.execute("VACUUM ANALYZE"));
        return QuarkusTransaction.requiringNew().call(() -> {
            long before = number(BLOCKS);
            assertThat(rollUps.places(region, RollUp.LEVEL)).hasSize(5);
            assertThat(rollUps.states(region, RollUp.LEVEL)).hasSize(5);
            assertThat(readings.of(place)).hasSize(2);
            assertThat(listPlaces.matching(new PlaceQuery(null, null, region, true, null, 100)))
                    .hasSize(5);
            return number(BLOCKS) - before;
        });
    }

    private List<UUID> newestOf(String place) {
        return readings.of(place).stream()
                .map(AssessmentReading::assessmentId)
                .distinct()
                .toList();
    }

    private void write(AssessmentRecorded assessment) {
        QuarkusTransaction.requiringNew().run(() -> facts.replace(assessment));
    }

    private AssessmentRecorded assessment(
            String place, UUID id, @Nullable String topic, String assessedOn, String state) {
        ObjectNode data = ExampleEvent.submitted(place, id).data().deepCopy();
        data.put("topic", topic).put("assessedOn", assessedOn).put("state", state);
        return json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .convertValue(data, AssessmentRecorded.class);
    }

    /** A region of these districts, once it is known. */
    private static List<String> region(String region, String... places) {
        ExampleEvent.area(region, "Region " + region, "region", "region").publish();
        for (String place : places) {
            ExampleEvent.area(place, "District " + place, "metropolitan-district", "district", region)
                    .publish();
        }
        dashboardOnce(region, seen -> seen.get("rollUp") != null && seen.getInt("rollUp.placesBelow") == places.length);
        return List.of(places);
    }

    private long number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}

package org.placewise.kit.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudevents.CloudEvent;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.placewise.kit.id.Ids;
import org.placewise.kit.outbox.Outbox;
import org.placewise.kit.outbox.OutboxMetrics;
import org.placewise.kit.outbox.OutgoingEvent;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class OutboxIT {

    @Inject
    Notes notes;

    @Inject
    Outbox outbox;

    @Inject
    OutboxMetrics metrics;

    @Inject
    Jdbi jdbi;

    @Inject
    DataSource dataSource;

    @Test
    void aCommittedChangeIsPublishedAsACloudEvent() {
        Notes.Note note = notes.write("hello");

        CloudEvent event = published(note.id(), 1).getFirst();

        assertThat(event.getType()).isEqualTo(Notes.TYPE);
        assertThat(event.getSource()).hasToString("https://placewise.org/services/notes");
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getExtension("entityversion")).isEqualTo("1");
        assertThat(event.getExtension("tone")).isEqualTo("plain");
        assertThat(event.getDataSchema()).hasToString("https://placewise.org/schemas/" + Notes.TYPE + ".schema.json");
        assertThat(event.getData().toBytes()).asString(StandardCharsets.UTF_8).isEqualTo("{\"text\":\"hello\"}");
    }

    @Test
    void aChangeThatRollsBackPublishesNothing() {
        String text = UUID.randomUUID().toString();
        assertThatThrownBy(() -> notes.writeAndFail(text)).hasMessage("on purpose");
        Notes.Note later = notes.write("after");

        published(later.id(), 1);

        assertThat(notes.all()).noneMatch(note -> note.text().equals(text));
        assertThat(Topics.read(Notes.TOPIC))
                .noneMatch(record -> new String(record.value(), StandardCharsets.UTF_8).contains(text));
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        OutgoingEvent event = new OutgoingEvent("t", "k", "a.b.v1", "s", 1, Map.of());
        assertThatThrownBy(() -> outbox.append(event)).hasMessageContaining("ARJUNA016110");
    }

    @Test
    void theEventsOfOneKeyKeepTheirOrderUnderConcurrentWriters() throws Exception {
        List<UUID> ids = java.util.stream.Stream.generate(Ids::next).limit(5).toList();
        List<Future<?>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 40; round++) {
                ids.forEach(id -> writers.add(threads.submit(() -> notes.write(id, "x"))));
            }
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        for (UUID id : ids) {
            assertThat(published(id, 40))
                    .extracting(event -> event.getExtension("entityversion"))
                    .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 40)
                            .mapToObj(Integer::toString)
                            .toList());
        }
    }

    @Test
    void aRelayThatLosesItsConnectionGoesOnWhereItWas() throws SQLException {
        UUID id = Ids.next();
        for (int version = 1; version <= 60; version++) {
            notes.write(id, "v" + version);
            if (version % 20 == 0) {
                Awaitility.await("an active relay").until(this::killTheActiveRelaysSession);
            }
        }
        List<Integer> versions =
                Awaitility.await().until(() -> distinctVersions(id), distinct -> distinct.size() == 60);
        assertThat(versions).as("first deliveries").isSorted();
    }

    @Test
    void anEventThatTheBrokerRefusesHoldsBackItsOwnKeyOnlyAndIsSeenInTheBacklog() {
        UUID stuck = Ids.next();
        jdbi.useTransaction(handle -> handle.execute(
                "INSERT INTO outbox (id, aggregatetype, aggregateid, type, subject, entityversion, occurred_at, payload)"
                        + " VALUES (?, 'not a topic!', ?, 'a.b.v1', 's', 1, now() - interval '1 hour', '{}')",
                stuck,
                stuck.toString()));
        try {
            Notes.Note other = notes.write("passes");
            published(other.id(), 1);
            Awaitility.await().until(() -> attempts(stuck) > 0);
            assertThat(metrics.backlog()).isPositive();
            assertThat(metrics.oldestAgeSeconds()).isGreaterThan(3_599);
        } finally {
            jdbi.useHandle(handle -> handle.execute("DELETE FROM outbox WHERE id = ?", stuck));
        }
    }

    @Test
    void tensOfThousandsThatWaitAreDrainedWhileOneOfTheirKeysIsHeldBack() {
        String topic = "test.waiting";
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "INSERT INTO outbox (id, aggregatetype, aggregateid, type, subject, entityversion, occurred_at,"
                            + " payload, attempts, next_attempt_at) VALUES (gen_random_uuid(), ?, 'held', 'a.b.v1', 's', 1, now(),"
                            + " '{}', 1, now() + interval '1 hour')",
                    topic);
            handle.execute(
                    "INSERT INTO outbox (id, aggregatetype, aggregateid, type, subject, entityversion, occurred_at,"
                            + " payload) SELECT gen_random_uuid(), ?, CASE WHEN n % 10 = 0 THEN 'held' ELSE 'key' || n % 5000 END,"
                            + " 'a.b.v1', 's', n, now(), '{}' FROM generate_series(1, 50000) n",
                    topic);
        });
        try {
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> waiting(topic) == 5_001);
            assertThat(versionsByKey(topic)).hasSize(4_500).allSatisfy((key, versions) -> assertThat(versions)
                    .hasSize(10)
                    .isSorted());
        } finally {
            jdbi.useHandle(handle -> handle.execute("DELETE FROM outbox WHERE aggregatetype = ?", topic));
        }
    }

    @Test
    void theTraceOfTheRequestContinuesThroughKafka() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        SpanContext caller = SpanContext.createFromRemoteParent(
                trace, "00f067aa0ba902b7", TraceFlags.getSampled(), TraceState.getDefault());
        Notes.Note note;
        Scope scope = Span.wrap(caller).makeCurrent();
        try {
            note = notes.write("traced");
        } finally {
            scope.close();
        }
        published(note.id(), 1);
        assertThat(Topics.read(Notes.TOPIC))
                .filteredOn(record -> record.key().equals(note.id().toString()))
                .allSatisfy(record -> assertThat(
                                record.headers().lastHeader("traceparent").value())
                        .asString(StandardCharsets.UTF_8)
                        .contains(trace));
    }

    private static List<CloudEvent> published(UUID id, int count) {
        return Topics.await(Notes.TOPIC, count, event -> id.toString().equals(event.getSubject()));
    }

    private static List<Integer> distinctVersions(UUID id) {
        return Topics.events(Notes.TOPIC).stream()
                .filter(event -> id.toString().equals(event.getSubject()))
                .map(event -> Integer.valueOf(String.valueOf(event.getExtension("entityversion"))))
                .distinct()
                .toList();
    }

    private long waiting(String topic) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM outbox WHERE aggregatetype = :topic")
                .bind("topic", topic)
                .mapTo(Long.class)
                .one());
    }

    private static Map<String, List<Long>> versionsByKey(String topic) {
        return Topics.read(topic).stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key,
                        Collectors.mapping(
                                record -> Long.valueOf(new String(
                                        record.headers()
                                                .lastHeader("ce_entityversion")
                                                .value(),
                                        StandardCharsets.UTF_8)),
                                Collectors.toList())));
    }

    private int attempts(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT attempts FROM outbox WHERE id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }

    private boolean killTheActiveRelaysSession() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet killed = statement.executeQuery(
                        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted")) {
            return killed.next();
        }
    }
}

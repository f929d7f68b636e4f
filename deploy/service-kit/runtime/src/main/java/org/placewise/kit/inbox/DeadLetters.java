package org.placewise.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.id.Ids;
import org.placewise.kit.inbox.DeadLetter.MessageHeader;

/** The messages that this service could not apply. */
@ApplicationScoped
public class DeadLetters {

    private static final String RECORD = """
            INSERT INTO dead_letter (id, topic, kafka_partition, kafka_offset, kafka_timestamp, message_key, message_value,
                                     headers, reason, errors, received_at)
            VALUES (:id, :topic, :partition, :offset, :timestamp, :key, :value,
                    CAST(:headers AS jsonb), :reason, CAST(:errors AS jsonb), :now)
            ON CONFLICT (topic, kafka_partition, kafka_offset) DO UPDATE
                SET reason = excluded.reason, errors = excluded.errors
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;

    DeadLetters(Jdbi jdbi, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a message with everything needed to read and replay it; the same message again replaces its reason. */
    void record(ConsumerRecord<String, byte[]> record, PoisonMessage poison) {
        jdbi.useHandle(handle -> handle.createUpdate(RECORD)
                .bind("id", Ids.next())
                .bind("topic", record.topic())
                .bind("partition", record.partition())
                .bind("offset", record.offset())
                .bind("timestamp", Instant.ofEpochMilli(record.timestamp()))
                .bind("key", record.key() == null ? null : record.key().getBytes(StandardCharsets.UTF_8))
                .bind("value", record.value())
                .bind("headers", write(headers(record)))
                .bind("reason", poison.reason().name())
                .bind("errors", write(storable(poison.errors())))
                .bind("now", clock.instant())
                .execute());
    }

    /** Dead letters that nobody has replayed with success, oldest first, after the given one. */
    public List<DeadLetter> open(@Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM dead_letter
                        WHERE replayed_at IS NULL AND (CAST(:after AS uuid) IS NULL OR id > :after)
                        ORDER BY id LIMIT :limit
                        """)
                .bindByType("after", after, UUID.class)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    /** The dead letter with this id, replayed or not. */
    public Optional<DeadLetter> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM dead_letter WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    void replayed(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE dead_letter SET replays = replays + 1, replayed_at = :now WHERE id = :id")
                .bind("id", id)
                .bind("now", clock.instant())
                .execute());
    }

    void refusedAgain(UUID id, PoisonMessage poison) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE dead_letter SET replays = replays + 1, reason = :reason, errors = CAST(:errors AS jsonb)
                        WHERE id = :id
                        """)
                .bind("id", id)
                .bind("reason", poison.reason().name())
                .bind("errors", write(storable(poison.errors())))
                .execute());
    }

    private DeadLetter read(ResultSet row) throws SQLException {
        byte @Nullable [] key = row.getBytes("message_key");
        @Nullable OffsetDateTime replayedAt = row.getObject("replayed_at", OffsetDateTime.class);
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("kafka_partition"),
                row.getLong("kafka_offset"),
                row.getObject("kafka_timestamp", OffsetDateTime.class).toInstant(),
                key == null ? null : new String(key, StandardCharsets.UTF_8),
                row.getBytes("message_value"),
                parse(row.getString("headers"), new TypeReference<>() {}),
                PoisonMessage.Reason.valueOf(row.getString("reason")),
                parse(row.getString("errors"), new TypeReference<>() {}),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getInt("replays"),
                replayedAt == null ? null : replayedAt.toInstant());
    }

    private static List<MessageHeader> headers(ConsumerRecord<String, byte[]> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .map(header -> new MessageHeader(storable(header.key()), header.value()))
                .toList();
    }

    private static List<String> storable(List<String> texts) {
        return texts.stream().map(DeadLetters::storable).toList();
    }

    /** PostgreSQL keeps no NUL in text: a message that holds one must still find its place among the dead letters. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

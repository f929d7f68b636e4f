package org.placewise.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placewise.contracts.EventContracts;

/** A committed row of the outbox. */
record StoredEvent(
        long seq,
        String id,
        String topic,
        String key,
        String type,
        String subject,
        long entityVersion,
        Instant occurredAt,
        @Nullable String traceparent,
        Map<String, String> attributes,
        String payload) {

    private static final ObjectReader ATTRIBUTES = new ObjectMapper().readerForMapOf(String.class);

    static StoredEvent read(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong("seq"),
                row.getString("id"),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getString("subject"),
                row.getLong("entityversion"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"),
                attributes(row.getString("attributes")),
                row.getString("payload"));
    }

    private static Map<String, String> attributes(@Nullable String json) {
        try {
            return json == null ? Map.of() : ATTRIBUTES.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The attributes of an event in the outbox are no texts by name", e);
        }
    }

    /** Events of one lane are sent one after the other; lanes are independent. */
    record Lane(String topic, String key) {}

    Lane lane() {
        return new Lane(topic, key);
    }

    CloudEvent toCloudEvent(URI source) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(id)
                .withSource(source)
                .withType(type)
                .withSubject(subject)
                .withTime(occurredAt.atOffset(ZoneOffset.UTC))
                .withDataSchema(EventContracts.schemaUri(type))
                .withExtension("entityversion", Long.toString(entityVersion))
                .withData("application/json", payload.getBytes(StandardCharsets.UTF_8));
        attributes.forEach(event::withExtension);
        return event.build();
    }
}

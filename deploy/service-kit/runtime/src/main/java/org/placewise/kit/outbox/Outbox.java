package org.placewise.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.kit.id.Ids;

/** Where a use case leaves the events of its change, in the same transaction. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, subject, entityversion, occurred_at, traceparent, attributes,
                payload)
            VALUES (:id, :topic, :key, :type, :subject, :entityVersion, :occurredAt, :traceparent, CAST(:attributes AS json),
                CAST(:payload AS json))
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(Jdbi jdbi, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds one event to the caller's transaction. Write the entity's row first: its lock is what puts the events of one
     * entity in order.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutgoingEvent event) {
        append(List.of(event));
    }

    /** Adds events to the caller's transaction, in this order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutgoingEvent> events) {
        if (!events.isEmpty()) {
            jdbi.useHandle(handle -> insert(handle, events));
        }
    }

    private void insert(Handle handle, List<OutgoingEvent> events) {
        PreparedBatch batch = handle.prepareBatch(INSERT);
        String traceparent = currentTraceparent();
        for (OutgoingEvent event : events) {
            batch.bind("id", Ids.next())
                    .bind("topic", event.topic())
                    .bind("key", event.key())
                    .bind("type", event.type())
                    .bind("subject", event.subject())
                    .bind("entityVersion", event.entityVersion())
                    .bind("occurredAt", clock.instant())
                    .bind("traceparent", traceparent)
                    .bind(
                            "attributes",
                            event.attributes().isEmpty() ? null : serialise(event.type(), event.attributes()))
                    .bind("payload", serialise(event.type(), event.data()))
                    .add();
        }
        batch.execute();
    }

    private String serialise(String type, Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The data of " + type + " cannot be written as JSON", e);
        }
    }

    private static @org.jspecify.annotations.Nullable String currentTraceparent() {
        Map<String, String> carrier = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, Map::put);
        return carrier.get("traceparent");
    }
}

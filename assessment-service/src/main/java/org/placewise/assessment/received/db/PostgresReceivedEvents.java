package org.placewise.assessment.received.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.received.CouncilEvent.Identity;
import org.placewise.assessment.received.EventState;
import org.placewise.assessment.received.EventState.Applied;
import org.placewise.assessment.received.EventState.Parked;
import org.placewise.assessment.received.ParkingReason;
import org.placewise.assessment.received.ReceivedEvent;
import org.placewise.assessment.received.ReceivedEvents;
import org.placewise.assessment.received.ReportedAssessment;

/** Plain SQL: identity is a unique constraint, and the database says who was first. */
@ApplicationScoped
class PostgresReceivedEvents implements ReceivedEvents {

    private static final String ADD = """
            INSERT INTO received_event (event_id, owner, source, id, type, subject, occurred_at, payload_sha256, data, gss_code,
                                        instrument_id, instrument_version, received_at, received_from,
                                        state, assessment_id, applied_at, parked_reason, parked_detail)
            VALUES (:eventId, :owner, :source, :id, :type, :subject, :time, :sha256, CAST(:data AS json), :gssCode,
                    :instrumentId, :instrumentVersion, :receivedAt, :receivedFrom,
                    :state, :assessmentId, :appliedAt, :parkedReason, :parkedDetail)
            ON CONFLICT (source, id, owner) DO NOTHING
            """;

    private static final String SELECT = """
            SELECT e.*, (SELECT count(*) FROM received_event o
                         WHERE o.source = e.source AND o.id = e.id AND o.owner <> e.owner) AS also_sent_by
            FROM received_event e
            """;

    private static final String READY = """
            SELECT e.event_id FROM received_event e
            WHERE e.state = 'parked' AND e.parked_reason IN ('place-unknown', 'instrument-unknown')
              AND EXISTS (SELECT 1 FROM known_place p WHERE p.gss_code = e.gss_code)
              AND EXISTS (SELECT 1 FROM instrument i
                          WHERE i.instrument_id = e.instrument_id AND i.version = e.instrument_version)
            ORDER BY e.event_id LIMIT :limit
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresReceivedEvents(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public boolean add(ReceivedEvent event, JsonNode data) {
        return jdbi.withHandle(handle -> bindState(
                                handle.createUpdate(ADD)
                                        .bind("eventId", event.eventId())
                                        .bind("owner", event.owner())
                                        .bind("source", event.identity().source())
                                        .bind("id", event.identity().id())
                                        .bind("type", event.type())
                                        .bind("subject", event.subject())
                                        .bind("time", event.time())
                                        .bind("sha256", event.payloadSha256())
                                        .bind("data", data.toString())
                                        .bind("gssCode", data.get("gssCode").textValue())
                                        .bind(
                                                "instrumentId",
                                                data.get("instrumentId").textValue())
                                        .bind(
                                                "instrumentVersion",
                                                data.get("instrumentVersion").textValue())
                                        .bind("receivedAt", event.receivedAt())
                                        .bind("receivedFrom", event.receivedFrom()),
                                event.state())
                        .execute())
                == 1;
    }

    @Override
    public Optional<ReceivedEvent> find(String owner, Identity identity) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "WHERE e.source = :source AND e.id = :id AND e.owner = :owner")
                        .bind("source", identity.source())
                        .bind("id", identity.id())
                        .bind("owner", owner)
                        .map((row, context) -> read(row))
                        .findOne());
    }

    @Override
    public int othersWith(String owner, Identity identity) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT count(*) FROM received_event WHERE source = :source AND id = :id AND owner <> :owner
                        """)
                .bind("source", identity.source())
                .bind("id", identity.id())
                .bind("owner", owner)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Optional<ReceivedEvent> find(UUID eventId) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE e.event_id = :eventId")
                .bind("eventId", eventId)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public Optional<Held> hold(UUID eventId) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE e.event_id = :eventId FOR UPDATE OF e")
                .bind("eventId", eventId)
                .map((row, context) -> new Held(read(row), report(row.getString("data"))))
                .findOne());
    }

    @Override
    public void move(UUID eventId, EventState state) {
        jdbi.useHandle(handle -> bindState(handle.createUpdate("""
                        UPDATE received_event
                        SET state = :state, assessment_id = :assessmentId, applied_at = :appliedAt,
                            parked_reason = :parkedReason, parked_detail = :parkedDetail
                        WHERE event_id = :eventId
                        """).bind("eventId", eventId), state)
                .execute());
    }

    @Override
    public List<ReceivedEvent> list(@Nullable String state, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        WHERE (CAST(:state AS varchar) IS NULL OR e.state = :state)
                          AND (CAST(:after AS uuid) IS NULL OR e.event_id > :after)
                        ORDER BY e.event_id LIMIT :limit
                        """)
                .bindByType("state", state, String.class)
                .bindByType("after", after, UUID.class)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public List<UUID> ready(int limit) {
        return jdbi.withHandle(handle ->
                handle.createQuery(READY).bind("limit", limit).mapTo(UUID.class).list());
    }

    private static <S extends SqlStatement<S>> S bindState(S statement, EventState state) {
        return switch (state) {
            case Applied(var at, var assessmentId) -> bindState(statement, "applied", assessmentId, at, null, null);
            case Parked(var reason, var detail) -> bindState(statement, "parked", null, null, reason.code(), detail);
        };
    }

    private static <S extends SqlStatement<S>> S bindState(
            S statement,
            String state,
            @Nullable UUID assessmentId,
            @Nullable Instant appliedAt,
            @Nullable String reason,
            @Nullable String detail) {
        return statement
                .bind("state", state)
                .bindByType("assessmentId", assessmentId, UUID.class)
                .bindByType("appliedAt", appliedAt, Instant.class)
                .bindByType("parkedReason", reason, String.class)
                .bindByType("parkedDetail", detail, String.class);
    }

    private static ReceivedEvent read(ResultSet row) throws SQLException {
        return new ReceivedEvent(
                row.getObject("event_id", UUID.class),
                row.getString("owner"),
                new Identity(row.getString("source"), row.getString("id")),
                row.getInt("also_sent_by"),
                row.getString("type"),
                row.getString("subject"),
                instant(row, "occurred_at"),
                row.getString("payload_sha256"),
                instant(row, "received_at"),
                row.getString("received_from"),
                state(row));
    }

    private static EventState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "applied" -> new Applied(instant(row, "applied_at"), row.getObject("assessment_id", UUID.class));
            case "parked" ->
                new Parked(ParkingReason.ofCode(row.getString("parked_reason")), row.getString("parked_detail"));
            case String other -> throw new IllegalStateException("A received event is in unknown state " + other);
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private ReportedAssessment report(String data) {
        try {
            return json.readValue(data, ReportedAssessment.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The data of a received event cannot be read any more", e);
        }
    }
}

package org.placewise.assessment.mapping.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.InstrumentRef;
import org.placewise.assessment.mapping.ElementPair;
import org.placewise.assessment.mapping.LevelPair;
import org.placewise.assessment.mapping.Mappings;
import org.placewise.assessment.mapping.NewMapping;
import org.placewise.assessment.mapping.SignedMapping;

/** Plain SQL; identifiers grow with time, so they give the order too. */
@ApplicationScoped
class PostgresMappings implements Mappings {

    private static final TypeReference<List<ElementPair>> ELEMENTS = new TypeReference<>() {};
    private static final TypeReference<List<LevelPair>> LEVELS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresMappings(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public void add(SignedMapping signed) {
        NewMapping mapping = signed.mapping();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO instrument_mapping (mapping_id, from_id, from_version, to_id, to_version,
                                                        elements, levels, reason, signed_by, signed_at)
                        VALUES (:mappingId, :fromId, :fromVersion, :toId, :toVersion,
                                CAST(:elements AS jsonb), CAST(:levels AS jsonb), :reason, :signedBy, :signedAt)
                        """)
                .bind("mappingId", signed.mappingId())
                .bind("fromId", mapping.from().id())
                .bind("fromVersion", mapping.from().version())
                .bind("toId", mapping.to().id())
                .bind("toVersion", mapping.to().version())
                .bind("elements", write(mapping.elements()))
                .bind("levels", write(mapping.levels()))
                .bind("reason", mapping.reason())
                .bind("signedBy", signed.signedBy())
                .bind("signedAt", signed.signedAt())
                .execute());
    }

    @Override
    public Optional<SignedMapping> find(UUID mappingId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM instrument_mapping WHERE mapping_id = :id")
                .bind("id", mappingId)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public Optional<SignedMapping> newest(InstrumentRef from, InstrumentRef to) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM instrument_mapping
                        WHERE from_id = :fromId AND from_version = :fromVersion
                          AND to_id = :toId AND to_version = :toVersion
                        ORDER BY mapping_id DESC LIMIT 1
                        """)
                .bind("fromId", from.id())
                .bind("fromVersion", from.version())
                .bind("toId", to.id())
                .bind("toVersion", to.version())
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public List<SignedMapping> list(@Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM instrument_mapping
                        WHERE (CAST(:after AS uuid) IS NULL OR mapping_id > :after)
                        ORDER BY mapping_id LIMIT :limit
                        """)
                .bindByType("after", after, UUID.class)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    private SignedMapping read(ResultSet row) throws SQLException {
        return new SignedMapping(
                row.getObject("mapping_id", UUID.class),
                new NewMapping(
                        new InstrumentRef(row.getString("from_id"), row.getString("from_version")),
                        new InstrumentRef(row.getString("to_id"), row.getString("to_version")),
                        parse(row.getString("elements"), ELEMENTS),
                        parse(row.getString("levels"), LEVELS),
                        row.getString("reason")),
                row.getString("signed_by"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }

    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored mapping cannot be read any more", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A mapping cannot be written as JSON", e);
        }
    }
}

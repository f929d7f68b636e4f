package org.placewise.assessment.instrument.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentDocument;
import org.placewise.assessment.instrument.InstrumentRef;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.instrument.StoredInstrument;

/** Instruments once read stay in memory: a version never changes and is never removed. */
@ApplicationScoped
class PostgresInstruments implements Instruments {

    private record Known(StoredInstrument stored, Instrument instrument) {}

    private final Map<InstrumentRef, Known> known = new ConcurrentHashMap<>();
    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresInstruments(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Optional<Instrument> find(InstrumentRef ref) {
        return known(ref).map(Known::instrument);
    }

    @Override
    public Optional<StoredInstrument> document(InstrumentRef ref) {
        return known(ref).map(Known::stored);
    }

    @Override
    public boolean add(StoredInstrument instrument, Instant publishedAt) {
        InstrumentDocument document = instrument.document();
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO instrument (instrument_id, version, content, content_sha256, published_at)
                                VALUES (:id, :version, CAST(:content AS json), :sha256, :publishedAt)
                                ON CONFLICT (instrument_id, version) DO NOTHING
                                """)
                        .bind("id", document.instrumentId())
                        .bind("version", document.version())
                        .bind("content", write(document))
                        .bind("sha256", instrument.sha256())
                        .bind("publishedAt", publishedAt)
                        .execute())
                == 1;
    }

    private Optional<Known> known(InstrumentRef ref) {
        return Optional.ofNullable(
                known.computeIfAbsent(ref, wanted -> load(wanted).orElse(null)));
    }

    private Optional<Known> load(InstrumentRef ref) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT content, content_sha256 FROM instrument
                        WHERE instrument_id = :id AND version = :version
                        """)
                .bind("id", ref.id())
                .bind("version", ref.version())
                .map((row, context) -> known(row.getString("content"), row.getString("content_sha256")))
                .findOne());
    }

    private Known known(String content, String sha256) {
        try {
            InstrumentDocument document = json.readValue(content, InstrumentDocument.class);
            return new Known(new StoredInstrument(document, sha256), document.toInstrument());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored instrument cannot be read any more", e);
        }
    }

    private String write(InstrumentDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An instrument cannot be written as JSON", e);
        }
    }
}

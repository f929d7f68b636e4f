package org.placewise.assessment.instrument.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.placewise.assessment.instrument.InstrumentDocument;
import org.placewise.kit.page.ChangeFeed;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;

/** The list of instrument versions. */
@ApplicationScoped
public class InstrumentFeed {

    private static final String SELECT = """
            SELECT instrument_id || '/' || version AS id, content, published_at,
                   deleted_at, changed_xid, changed_seq, changed_at
            FROM instrument
            """;

    private final ChangeFeed feed;
    private final Jdbi jdbi;
    private final ObjectMapper json;

    InstrumentFeed(ChangeFeed feed, Jdbi jdbi, ObjectMapper json) {
        this.feed = feed;
        this.jdbi = jdbi;
        this.json = json;
    }

    /** A version and when it was published. */
    public record PublishedInstrument(InstrumentDocument document, Instant publishedAt) {}

    /** One page, each version as the caller wants it. */
    public <T> ChangePage<T> read(ChangeQuery query, Function<PublishedInstrument, T> item) {
        return feed.read(query, SELECT, Map.of(), (row, context) -> item.apply(published(row)));
    }

    /** Every version in the handle's transaction, in an order that never changes. */
    public void forEach(Handle handle, Consumer<PublishedInstrument> each) {
        handle.createQuery("SELECT content, published_at FROM instrument ORDER BY instrument_id, version")
                .map((row, context) -> published(row))
                .forEach(each);
    }

    /** Whether any version of this instrument is published. */
    public boolean knows(String instrumentId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM instrument WHERE instrument_id = :id)")
                        .bind("id", instrumentId)
                        .mapTo(Boolean.class)
                        .one());
    }

    private PublishedInstrument published(ResultSet row) throws SQLException {
        return new PublishedInstrument(
                document(row.getString("content")),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private InstrumentDocument document(String content) {
        try {
            return json.readValue(content, InstrumentDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored instrument cannot be read any more", e);
        }
    }
}

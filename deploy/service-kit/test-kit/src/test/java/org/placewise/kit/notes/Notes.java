package org.placewise.kit.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.kit.id.Ids;
import org.placewise.kit.outbox.Outbox;
import org.placewise.kit.outbox.OutgoingEvent;
import org.placewise.kit.page.ChangeFeed;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;

@ApplicationScoped
class Notes {

    static final String TOPIC = "test.written";
    static final String TYPE = "org.placewise.test.note.written.v1";

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final ChangeFeed feed;

    Notes(Jdbi jdbi, Outbox outbox, ChangeFeed feed) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.feed = feed;
    }

    record Note(UUID id, long version, String text) {}

    @Transactional
    Note write(String text) {
        return write(Ids.next(), text);
    }

    @Transactional
    Note write(UUID id, String text) {
        long version = jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO note AS n (id, version, text) VALUES (:id, 1, :text)
                        ON CONFLICT (id) DO UPDATE SET version = n.version + 1, text = excluded.text RETURNING version
                        """)
                .bind("id", id)
                .bind("text", text)
                .mapTo(Long.class)
                .one());
        outbox.append(new OutgoingEvent(TOPIC, id.toString(), TYPE, id.toString(), version, Map.of("text", text))
                .with("tone", "plain"));
        return new Note(id, version, text);
    }

    @Transactional
    void writeAndFail(String text) {
        write(text);
        throw new IllegalStateException("on purpose");
    }

    @Transactional
    void delete(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE note SET version = version + 1, deleted_at = now() WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    List<Note> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id, version, text FROM note")
                .map((row, context) ->
                        new Note(row.getObject("id", UUID.class), row.getLong("version"), row.getString("text")))
                .list());
    }

    ChangePage<Note> changes(ChangeQuery query) {
        return feed.read(
                query,
                "SELECT * FROM note",
                Map.of(),
                (row, context) ->
                        new Note(row.getObject("id", UUID.class), row.getLong("version"), row.getString("text")));
    }
}

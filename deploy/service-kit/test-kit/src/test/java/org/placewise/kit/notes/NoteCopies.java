package org.placewise.kit.notes;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jdbi.v3.core.Jdbi;
import org.placewise.kit.inbox.EventRoute;
import org.placewise.kit.inbox.InboundEvent;
import org.placewise.kit.inbox.InboundTopic;
import org.placewise.kit.inbox.Inbox;

@ApplicationScoped
class NoteCopies implements InboundTopic {

    static final String TOPIC = "test.notes";
    static final String COPIED = "org.placewise.test.note.copied.v1";
    static final String REFUSED_TEXT = "refuse me";

    private final Inbox inbox;
    private final Jdbi jdbi;
    private volatile boolean acceptsEverything;

    NoteCopies(Inbox inbox, Jdbi jdbi) {
        this.inbox = inbox;
        this.jdbi = jdbi;
    }

    void acceptEverything(boolean accepts) {
        acceptsEverything = accepts;
    }

    @Incoming("notes")
    @Blocking
    Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public List<EventRoute<?>> routes() {
        return List.of(EventRoute.of(COPIED, JsonNode.class, this::copy).where("tone", "plain"));
    }

    private void copy(InboundEvent<JsonNode> event) {
        String text = event.data().get("text").asText();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO note_copy AS c (subject, text) VALUES (:subject, :text)
                        ON CONFLICT (subject) DO UPDATE SET text = excluded.text, applied = c.applied + 1
                        """)
                .bind("subject", event.subject())
                .bind("text", text)
                .execute());
        if (text.equals(REFUSED_TEXT) && !acceptsEverything) {
            throw new IllegalArgumentException("This text is refused");
        }
    }

    record Copy(String text, int applied) {}

    Optional<Copy> find(String subject) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT text, applied FROM note_copy WHERE subject = :subject")
                        .bind("subject", subject)
                        .map((row, context) -> new Copy(row.getString("text"), row.getInt("applied")))
                        .findOne());
    }
}

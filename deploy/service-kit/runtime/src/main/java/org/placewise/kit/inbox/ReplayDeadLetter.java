package org.placewise.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Tries a dead letter again, through the same routes as when it arrived. */
@ApplicationScoped
public class ReplayDeadLetter {

    private final DeadLetters deadLetters;
    private final Inbox inbox;
    private final List<InboundTopic> topics;

    ReplayDeadLetter(DeadLetters deadLetters, Inbox inbox, @All List<InboundTopic> topics) {
        this.deadLetters = deadLetters;
        this.inbox = inbox;
        this.topics = topics;
    }

    /** What became of a replay. */
    public sealed interface Outcome {
        /** It was applied, or is no longer news. */
        record Applied() implements Outcome {}

        /** It had been replayed before. */
        record AlreadyApplied() implements Outcome {}

        /** It is still poison. */
        record RefusedAgain(PoisonMessage.Reason reason, List<String> errors) implements Outcome {}
    }

    /** Replays the dead letter with this id; empty when there is none. */
    public Optional<Outcome> replay(UUID id) {
        return deadLetters.find(id).map(this::replay);
    }

    private Outcome replay(DeadLetter letter) {
        if (letter.replayedAt() != null) {
            return new Outcome.AlreadyApplied();
        }
        try {
            inbox.apply(toRecord(letter), topic(letter.topic()));
            QuarkusTransaction.requiringNew().run(() -> deadLetters.replayed(letter.id()));
            return new Outcome.Applied();
        } catch (PoisonMessage poison) {
            QuarkusTransaction.requiringNew().run(() -> deadLetters.refusedAgain(letter.id(), poison));
            return new Outcome.RefusedAgain(poison.reason(), poison.errors());
        }
    }

    private InboundTopic topic(String name) {
        return topics.stream()
                .filter(topic -> topic.serves(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This service no longer consumes topic " + name));
    }

    private static ConsumerRecord<String, byte[]> toRecord(DeadLetter letter) {
        RecordHeaders headers = new RecordHeaders();
        letter.headers().forEach(header -> headers.add(header.name(), header.value()));
        return new ConsumerRecord<>(
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.timestamp().toEpochMilli(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                letter.key(),
                letter.value(),
                headers,
                Optional.empty());
    }
}

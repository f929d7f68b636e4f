package org.placewise.kit.inbox;

import io.cloudevents.CloudEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.placewise.kit.database.DatabasePatience;
import org.placewise.kit.inbox.PoisonMessage.Reason;
import org.placewise.kit.problem.ErrorChain;

/**
 * Applies events to this service's own tables: once per entity version, in one transaction with the note that it was applied.
 *
 * <p>Outcomes of a record: applied; skipped because its type or an attribute says that it is of no use here, or because a newer
 * version was applied before; poison, which is recorded with its original bytes and then refused so that the channel sends it to
 * its dead-letter topic; or, while the database is in trouble, tried again until the trouble has passed. A poison message never blocks its partition, a
 * database that is away always does.
 */
@ApplicationScoped
public class Inbox {

    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    /** A database that is silent for so long is asked anew. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EventReader reader;
    private final EntityVersions versions;
    private final DeadLetters deadLetters;
    private final MeterRegistry metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Inbox(EventReader reader, EntityVersions versions, DeadLetters deadLetters, MeterRegistry metrics) {
        this.reader = reader;
        this.versions = versions;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }

    /**
     * Applies one record of a channel. Call it from a blocking, ordered {@code @Incoming} method and return what it returns:
     * success acknowledges the record, failure sends it to the dead-letter topic, and a service that stops in the middle of
     * waiting for its database leaves it unanswered, so that it is delivered again.
     */
    public Uni<Void> receive(ConsumerRecord<String, byte[]> record, InboundTopic topic) {
        for (long pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                return applyOrBury(record, topic);
            } catch (RuntimeException e) {
                Log.warnf(e, "Event %s of %s waits for the database", record.offset(), record.topic());
                if (stopsWithin(pause)) {
                    return Uni.createFrom().nothing();
                }
            }
        }
    }

    /** Success, or failure once the dead letter is safely recorded; throws only while the database is in trouble. */
    private Uni<Void> applyOrBury(ConsumerRecord<String, byte[]> record, InboundTopic topic) {
        try {
            apply(record, topic);
            return Uni.createFrom().voidItem();
        } catch (PoisonMessage poison) {
            Log.warnf("Event %s of %s is a dead letter: %s", record.offset(), record.topic(), poison.getMessage());
            QuarkusTransaction.requiringNew().run(() -> deadLetters.record(record, poison));
            count(topic, "dead-letter");
            return Uni.createFrom().failure(poison);
        }
    }

    /**
     * Applies one record now, without retries.
     *
     * @throws PoisonMessage when it cannot be applied however often it is tried
     */
    void apply(ConsumerRecord<String, byte[]> record, InboundTopic topic) {
        CloudEvent event = reader.envelope(record);
        Optional<EventRoute<?>> route = reader.route(event, topic);
        if (route.isEmpty()) {
            count(topic, "skipped-type");
            return;
        }
        try {
            count(topic, applyTo(route.get(), record.topic(), event) ? "applied" : "skipped-older");
        } catch (PoisonMessage e) {
            throw e;
        } catch (RuntimeException e) {
            if (ErrorChain.isPassing(e)) {
                throw e;
            }
            throw new PoisonMessage(Reason.REFUSED, e);
        }
    }

    private <T> boolean applyTo(EventRoute<T> route, String topic, CloudEvent event) {
        InboundEvent<T> inbound = reader.read(topic, event, route);
        return DatabasePatience.within(
                PATIENCE, () -> QuarkusTransaction.requiringNew().call(() -> {
                    if (route.versioned() && !versions.advance(inbound)) {
                        return false;
                    }
                    route.apply().accept(inbound);
                    return true;
                }));
    }

    private void count(InboundTopic topic, String outcome) {
        metrics.counter("placewise.inbox.events", "topic", topic.topic(), "outcome", outcome)
                .increment();
    }

    private boolean stopsWithin(long millis) {
        try {
            return stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}

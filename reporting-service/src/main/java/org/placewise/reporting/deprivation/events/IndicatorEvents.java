package org.placewise.reporting.deprivation.events;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.placewise.kit.inbox.EventRoute;
import org.placewise.kit.inbox.InboundTopic;
import org.placewise.kit.inbox.Inbox;
import org.placewise.reporting.deprivation.DeprivationProfilePublished;
import org.placewise.reporting.deprivation.DeprivationProfileWithdrawn;
import org.placewise.reporting.deprivation.db.DeprivationFacts;

/** Keeps the deprivation facts. */
@ApplicationScoped
public class IndicatorEvents implements InboundTopic {

    private final Inbox inbox;
    private final DeprivationFacts profiles;

    IndicatorEvents(Inbox inbox, DeprivationFacts profiles) {
        this.inbox = inbox;
        this.profiles = profiles;
    }

    /** Takes one record of the topic. */
    @Incoming("indicators")
    @Blocking
    public Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "placewise.indicators";
    }

    @Override
    public List<EventRoute<?>> routes() {
        return List.of(
                EventRoute.of(
                        "org.placewise.indicator.deprivation-profile.published.v1",
                        DeprivationProfilePublished.class,
                        event -> profiles.replace(event.data())),
                EventRoute.of(
                        "org.placewise.indicator.deprivation-profile.withdrawn.v1",
                        DeprivationProfileWithdrawn.class,
                        event -> profiles.remove(event.data())));
    }
}

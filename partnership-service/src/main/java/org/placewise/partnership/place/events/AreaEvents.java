package org.placewise.partnership.place.events;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.placewise.kit.inbox.EventRoute;
import org.placewise.kit.inbox.InboundTopic;
import org.placewise.kit.inbox.Inbox;
import org.placewise.kit.place.KnownPlaces;

/** Keeps the copy of the areas and local places up to date. */
@ApplicationScoped
class AreaEvents implements InboundTopic {

    private final Inbox inbox;
    private final KnownPlaces places;

    AreaEvents(Inbox inbox, KnownPlaces places) {
        this.inbox = inbox;
        this.places = places;
    }

    @Incoming("areas")
    @Blocking
    Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "placewise.areas";
    }

    @Override
    public List<EventRoute<?>> routes() {
        return places.routes();
    }
}

package org.placewise.reporting.place.events;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.placewise.kit.inbox.EventRoute;
import org.placewise.kit.inbox.InboundTopic;
import org.placewise.kit.inbox.Inbox;
import org.placewise.kit.place.WithdrawnPlace;
import org.placewise.reporting.place.AreaDefined;
import org.placewise.reporting.place.db.PlaceDimension;

/** Keeps the place dimension. */
@ApplicationScoped
public class AreaEvents implements InboundTopic {

    private final Inbox inbox;
    private final PlaceDimension places;

    AreaEvents(Inbox inbox, PlaceDimension places) {
        this.inbox = inbox;
        this.places = places;
    }

    /** Takes one record of the topic. */
    @Incoming("areas")
    @Blocking
    public Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "placewise.areas";
    }

    @Override
    public List<EventRoute<?>> routes() {
        return List.of(
                EventRoute.of(
                        "org.placewise.indicator.area.defined.v1",
                        AreaDefined.class,
                        event -> places.replace(event.data())),
                EventRoute.of(
                        "org.placewise.indicator.place.defined.v1",
                        AreaDefined.class,
                        event -> places.replace(event.data())),
                EventRoute.of(
                        "org.placewise.indicator.place.withdrawn.v1",
                        WithdrawnPlace.class,
                        event -> places.end(event.data())));
    }
}

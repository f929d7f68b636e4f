package org.placewise.partnership.impact.events;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.placewise.kit.inbox.EventRoute;
import org.placewise.kit.inbox.InboundEvent;
import org.placewise.kit.inbox.InboundTopic;
import org.placewise.kit.inbox.Inbox;
import org.placewise.partnership.impact.KeepSeries;

/** Keeps the series of indicators that objectives are followed by. */
@ApplicationScoped
class IndicatorEvents implements InboundTopic {

    private static final String SERIES = "org.placewise.indicator.series.";

    private final Inbox inbox;
    private final KeepSeries keepSeries;

    IndicatorEvents(Inbox inbox, KeepSeries keepSeries) {
        this.inbox = inbox;
        this.keepSeries = keepSeries;
    }

    @Incoming("indicators")
    @Blocking
    Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "placewise.indicators";
    }

    @Override
    public List<EventRoute<?>> routes() {
        return List.of(
                EventRoute.of(SERIES + "published.v1", SeriesPublished.class, this::keep),
                EventRoute.of(SERIES + "revised.v1", SeriesPublished.class, this::keep),
                EventRoute.of(SERIES + "withdrawn.v1", SeriesWithdrawn.class, this::withdraw));
    }

    private void keep(InboundEvent<SeriesPublished> event) {
        SeriesPublished data = event.data();
        keepSeries.keep(data.areaCode(), data.indicator().id(), event.entityVersion(), timeOf(event), data.series());
    }

    private void withdraw(InboundEvent<SeriesWithdrawn> event) {
        SeriesWithdrawn data = event.data();
        keepSeries.keep(data.areaCode(), data.indicatorId(), event.entityVersion(), timeOf(event), null);
    }

    private static Instant timeOf(InboundEvent<?> event) {
        return Objects.requireNonNull(event.time(), "A series says when it was published");
    }
}

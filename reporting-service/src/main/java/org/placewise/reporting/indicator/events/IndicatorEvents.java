package org.placewise.reporting.indicator.events;

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
import org.placewise.reporting.indicator.InequalityMeasured;
import org.placewise.reporting.indicator.InequalityWithdrawn;
import org.placewise.reporting.indicator.SeriesPublished;
import org.placewise.reporting.indicator.SeriesWithdrawn;
import org.placewise.reporting.indicator.db.InequalityFacts;
import org.placewise.reporting.indicator.db.SeriesFacts;

/** Keeps the deprivation, indicator and inequality facts. */
@ApplicationScoped
public class IndicatorEvents implements InboundTopic {

    private static final String SERVICE = "org.placewise.indicator.";

    private final Inbox inbox;
    private final DeprivationFacts profiles;
    private final SeriesFacts series;
    private final InequalityFacts inequality;

    IndicatorEvents(Inbox inbox, DeprivationFacts profiles, SeriesFacts series, InequalityFacts inequality) {
        this.inbox = inbox;
        this.profiles = profiles;
        this.series = series;
        this.inequality = inequality;
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
                        SERVICE + "deprivation-profile.published.v1",
                        DeprivationProfilePublished.class,
                        event -> profiles.replace(event.data())),
                EventRoute.of(
                        SERVICE + "deprivation-profile.withdrawn.v1",
                        DeprivationProfileWithdrawn.class,
                        event -> profiles.remove(event.data())),
                values("series.published.v1"),
                values("series.revised.v1"),
                EventRoute.of(
                        SERVICE + "series.withdrawn.v1",
                        SeriesWithdrawn.class,
                        event -> series.remove(
                                event.data().areaCode(), event.data().indicatorId())),
                EventRoute.of(
                        SERVICE + "inequality.measured.v1",
                        InequalityMeasured.class,
                        event -> inequality.replace(event.data())),
                EventRoute.of(
                        SERVICE + "inequality.withdrawn.v1",
                        InequalityWithdrawn.class,
                        event -> inequality.remove(
                                event.data().areaCode(), event.data().indicatorId())));
    }

    private EventRoute<SeriesPublished> values(String type) {
        return EventRoute.of(SERVICE + type, SeriesPublished.class, event -> series.replace(event.data()));
    }
}

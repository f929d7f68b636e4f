package org.placewise.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jdbi.v3.core.Jdbi;

/** How many committed events wait to be published, and for how long the oldest has waited: the first thing to alert on. */
@ApplicationScoped
public class OutboxMetrics {

    private final Jdbi jdbi;

    OutboxMetrics(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void register(@Observes StartupEvent started, MeterRegistry metrics) {
        Gauge.builder("placewise.outbox.backlog", this, OutboxMetrics::backlog)
                .description("Committed events that are not yet published")
                .register(metrics);
        Gauge.builder("placewise.outbox.oldest.age", this, OutboxMetrics::oldestAgeSeconds)
                .description("Age of the oldest event that is not yet published")
                .baseUnit("seconds")
                .register(metrics);
    }

    /** Number of events waiting. */
    public long backlog() {
        return number("SELECT count(*) FROM outbox").longValue();
    }

    /** Age in seconds of the oldest event waiting, 0 when none waits. */
    public double oldestAgeSeconds() {
        return number(
                "SELECT coalesce(extract(epoch FROM clock_timestamp() - min(occurred_at)), 0)::float8 FROM outbox");
    }

    private Double number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Double.class).one());
    }
}

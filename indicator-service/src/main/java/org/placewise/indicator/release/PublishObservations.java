package org.placewise.indicator.release;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.placewise.indicator.indicator.SeriesChanges;

/** Makes the staged observations of a release visible: rows, state, documents and events, all or nothing. */
@ApplicationScoped
public class PublishObservations {

    /** A national release concerns every place of every indicator in it. */
    static final int LONGEST_SECONDS = 3600;

    private final Observations observations;
    private final ReleaseProgress progress;
    private final SeriesChanges changes;
    private final Clock clock;

    PublishObservations(Observations observations, ReleaseProgress progress, SeriesChanges changes, Clock clock) {
        this.observations = observations;
        this.progress = progress;
        this.changes = changes;
        this.clock = clock;
    }

    /** Publishes what was kept of the release. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public Observations.Published publish(UUID id) {
        Observations.Published published = observations.publish(id);
        progress.published(
                id, null, published.rows(), published.changes(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        changes.republish(published.indicatorIds(), id);
        return published;
    }
}

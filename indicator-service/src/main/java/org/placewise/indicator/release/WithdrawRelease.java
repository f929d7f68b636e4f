package org.placewise.indicator.release;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.placewise.indicator.indicator.SeriesChanges;
import org.placewise.kit.database.LongWork;

/**
 * Takes a release back. What it had revised is visible again as the release before it said; what it had added is gone. A draft is
 * dropped.
 */
@ApplicationScoped
public class WithdrawRelease {

    private final Observations observations;
    private final ReleaseProgress progress;
    private final SeriesChanges changes;
    private final Clock clock;

    WithdrawRelease(Observations observations, ReleaseProgress progress, SeriesChanges changes, Clock clock) {
        this.observations = observations;
        this.progress = progress;
        this.changes = changes;
        this.clock = clock;
    }

    /** What became of a withdrawal. */
    public enum Outcome {
        WITHDRAWN,
        /** The state of the release does not allow it. */
        NOT_IN_THIS_STATE,
        /** Published Indices of Deprivation stay; a corrected file takes their place. */
        NOT_OF_THIS_FORMAT
    }

    /**
     * Withdraws the release.
     *
     * @param reason for everybody to read
     * @param disclosive whether the figures might tell of single people
     */
    @Transactional
    @TransactionConfiguration(timeout = PublishObservations.LONGEST_SECONDS)
    @LongWork(seconds = PublishObservations.LONGEST_SECONDS)
    public Outcome withdraw(Release release, String reason, boolean disclosive, Publisher withdrawnBy) {
        boolean visible = release.state() == ReleaseState.PUBLISHED || release.state() == ReleaseState.SUPERSEDED;
        if (visible && release.format() == FileFormat.IOD_FILE_7) {
            return Outcome.NOT_OF_THIS_FORMAT;
        }
        Withdrawal withdrawal = new Withdrawal(clock.instant().truncatedTo(ChronoUnit.MILLIS), reason, disclosive);
        if (!release.state().mayBecome(ReleaseState.WITHDRAWN)
                || !progress.withdraw(release.id(), withdrawal, withdrawnBy)) {
            return Outcome.NOT_IN_THIS_STATE;
        }
        if (visible) {
            Set<String> indicatorIds = observations.withdraw(release.id());
            changes.republish(indicatorIds, release.id());
        } else {
            observations.forget(release.id());
        }
        return Outcome.WITHDRAWN;
    }
}

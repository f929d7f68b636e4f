package org.placewise.indicator.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Purges releases that were refused or withdrawn, one when somebody asks for it, and refused ones by itself after a time. It waits
 * for no import: lines that an import counts on might be among what is removed.
 */
@ApplicationScoped
public class PurgeRelease {

    private static final Logger LOG = Logger.getLogger(PurgeRelease.class);
    private static final Publisher RETENTION = new Publisher("retention", null);

    private final ReleasePurges purges;
    private final ExclusiveImport exclusive;
    private final Clock clock;
    private final Duration keepRefused;

    PurgeRelease(ReleasePurges purges, ExclusiveImport exclusive, Clock clock, ReleasesConfig config) {
        this.purges = purges;
        this.exclusive = exclusive;
        this.clock = clock;
        this.keepRefused = config.keepRefused();
    }

    /** What became of a purge. */
    public enum Outcome {
        PURGED,
        /** Only what was refused, checked or withdrawn is purged, and once. */
        NOT_IN_THIS_STATE,
        /** An import is running; nothing was done. */
        BUSY
    }

    /** Purges one release, in the name of the caller. */
    public Outcome purge(UUID id, String reason, Publisher by) {
        AtomicBoolean purged = new AtomicBoolean();
        boolean ran = exclusive.runExclusively(
                () -> purged.set(purges.purge(id, reason, clock.instant().truncatedTo(ChronoUnit.MILLIS), by)));
        if (purged.get()) {
            LOG.infof("Release %s is purged", id);
        }
        return ran ? purged.get() ? Outcome.PURGED : Outcome.NOT_IN_THIS_STATE : Outcome.BUSY;
    }

    /** Purges uploads that were refused too long ago; those that an import is in the way of are left for the next time. */
    public void purgeRefused() {
        purges.refusedBefore(clock.instant().minus(keepRefused))
                .forEach(id -> purge(id, "Refused more than " + keepRefused.toDays() + " days ago", RETENTION));
    }
}

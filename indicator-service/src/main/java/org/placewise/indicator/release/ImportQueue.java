package org.placewise.indicator.release;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Imports what waits, one release after the other, on a thread of its own. It is woken when a release has been received or
 * approved, and looks by itself now and then: for what a crash left behind, for what another replica received, and for releases
 * whose time of publication has come.
 */
@ApplicationScoped
public class ImportQueue {

    private static final Logger LOG = Logger.getLogger(ImportQueue.class);
    private static final int SECONDS_TO_STOP = 8;

    private final Releases releases;
    private final ImportRelease importRelease;
    private final ExclusiveImport exclusive;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("release-import").factory());

    ImportQueue(Releases releases, ImportRelease importRelease, ExclusiveImport exclusive, Clock clock) {
        this.releases = releases;
        this.importRelease = importRelease;
        this.exclusive = exclusive;
        this.clock = clock;
    }

    /** Imports what waits, soon. */
    public void wake() {
        thread.execute(this::importWaiting);
    }

    private void importWaiting() {
        try {
            if (next().isPresent()) {
                exclusive.runExclusively(this::importAll);
            }
        } catch (RuntimeException e) {
            LOG.error("An import was interrupted; it is taken up again", e);
        }
    }

    private void importAll() {
        for (Optional<Release> next = next(); next.isPresent(); next = next()) {
            try {
                importRelease.run(next.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Optional<Release> next() {
        return releases.nextUnfinished(clock.instant());
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("An import is cut short; it begins again at the next start");
        }
    }
}

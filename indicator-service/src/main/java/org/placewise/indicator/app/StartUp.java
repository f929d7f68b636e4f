package org.placewise.indicator.app;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.placewise.indicator.area.LoadReferenceAreas;
import org.placewise.indicator.area.ReferenceAreas;
import org.placewise.indicator.indicator.LoadReferenceIndicators;
import org.placewise.indicator.indicator.ReferenceIndicators;
import org.placewise.indicator.release.ImportQueue;
import org.placewise.indicator.release.PurgeRelease;

/** Brings the areas and the indicators up to date before the first request, then takes up unfinished imports. */
@ApplicationScoped
public class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class);

    private final LoadReferenceAreas loadReferenceAreas;
    private final LoadReferenceIndicators loadReferenceIndicators;
    private final ImportQueue imports;
    private final PurgeRelease purgeRelease;

    StartUp(
            LoadReferenceAreas loadReferenceAreas,
            LoadReferenceIndicators loadReferenceIndicators,
            ImportQueue imports,
            PurgeRelease purgeRelease) {
        this.loadReferenceAreas = loadReferenceAreas;
        this.loadReferenceIndicators = loadReferenceIndicators;
        this.imports = imports;
        this.purgeRelease = purgeRelease;
    }

    void start(@Observes StartupEvent event) {
        int published = loadReferenceAreas.load(ReferenceAreas.version(), ReferenceAreas.areas());
        LOG.infof("Reference areas: %d new or changed", published);
        if (loadReferenceIndicators.load(ReferenceIndicators.edition(), ReferenceIndicators.indicators())) {
            LOG.infof("Reference indicators: edition %d", ReferenceIndicators.edition());
        }
        imports.wake();
    }

    @Scheduled(
            every = "${placewise.releases.look-for-unfinished-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookForUnfinished() {
        imports.wake();
    }

    @Scheduled(
            every = "${placewise.releases.look-for-refused-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookForRefused() {
        purgeRelease.purgeRefused();
    }
}

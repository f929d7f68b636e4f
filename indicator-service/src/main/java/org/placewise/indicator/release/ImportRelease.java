package org.placewise.indicator.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;

/**
 * Takes one release from its bytes to where it waits or ends. It can stop anywhere: each run begins anew from the stored bytes,
 * and what an earlier one staged is replaced. A release whose import does not end in {@value #MOST_ATTEMPTS} attempts is
 * rejected, so that one which brings the service down does not do so for ever.
 */
@ApplicationScoped
public class ImportRelease {

    static final int MOST_ATTEMPTS = 3;

    private static final Logger LOG = Logger.getLogger(ImportRelease.class);

    private final ReleaseProgress progress;
    private final ImportDeprivation deprivation;
    private final ImportObservations observations;

    ImportRelease(ReleaseProgress progress, ImportDeprivation deprivation, ImportObservations observations) {
        this.progress = progress;
        this.deprivation = deprivation;
        this.observations = observations;
    }

    /**
     * Runs the import to its end.
     *
     * @throws IOException when the stored bytes cannot be read; the release stays as it is
     */
    public void run(Release release) throws IOException {
        boolean approved = release.state() == ReleaseState.APPROVED;
        if (!approved && release.progress().attempts() >= MOST_ATTEMPTS) {
            giveUp(release);
        } else if (approved && release.format() != null && release.format().holdsObservations()) {
            observations.publishStaged(release);
        } else {
            progress.begin(release.id());
            FileFormat format = FileFormat.of(release.receipt().mediaType(), progress.content(release.id()));
            progress.recognised(release.id(), format);
            if (format.holdsObservations()) {
                observations.run(release, format.kind());
            } else {
                deprivation.run(release);
            }
        }
    }

    private void giveUp(Release release) {
        FaultLog faults = new FaultLog();
        int attempts = release.progress().attempts();
        faults.add(
                null,
                null,
                FaultCode.IMPORT_INTERRUPTED,
                "The import was begun " + attempts
                        + " times and never came to its end. The service's log says why; upload the file again after that is cured.");
        progress.reject(release.id(), release.edition(), faults);
        LOG.errorf("Release %s is rejected: its import did not end in %d attempts", release.id(), attempts);
    }
}

package org.placewise.indicator.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.area.SmallAreaIndex;
import org.placewise.indicator.area.SmallAreas;
import org.placewise.indicator.disclosure.ControlledRows;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.Indicators;
import org.placewise.indicator.observation.file.FileKind;
import org.placewise.indicator.observation.file.ObservationFile;
import org.placewise.indicator.observation.file.ObservationRow;

/**
 * Imports a file of observations. Rows are put ready while they are validated, so the file is read once and never held in
 * memory; when there is any fault, or on a dry run, what was put ready is dropped.
 */
@ApplicationScoped
public class ImportObservations {

    private static final Logger LOG = Logger.getLogger(ImportObservations.class);

    private final ReleaseProgress progress;
    private final Indicators indicators;
    private final Areas areas;
    private final SmallAreas smallAreas;
    private final Observations observations;
    private final PublishObservations publish;
    private final Clock clock;

    ImportObservations(
            ReleaseProgress progress,
            Indicators indicators,
            Areas areas,
            SmallAreas smallAreas,
            Observations observations,
            PublishObservations publish,
            Clock clock) {
        this.progress = progress;
        this.indicators = indicators;
        this.areas = areas;
        this.smallAreas = smallAreas;
        this.observations = observations;
        this.publish = publish;
        this.clock = clock;
    }

    /**
     * Takes the file to where it waits or ends.
     *
     * @throws IOException when the stored bytes cannot be read
     */
    void run(Release release, FileKind kind) throws IOException {
        Laps laps = new Laps();
        FaultLog faults = new FaultLog();
        int rows;
        try (Observations.Staging staging = observations.stage(release.id())) {
            read(release, kind, faults, staging);
            laps.lap("validated");
            rows = staging.settle(faults);
            if (!faults.any() && !release.terms().dryRun()) {
                staging.keep();
            }
            laps.lap("staged");
        }
        if (release.terms().dryRun()) {
            progress.checked(release.id(), null, rows, faults);
        } else if (faults.any()) {
            progress.reject(release.id(), null, faults);
            LOG.infof("Release %s is rejected with %d faults", release.id(), faults.count());
        } else {
            valid(release, rows, laps);
        }
    }

    private void read(Release release, FileKind kind, FaultLog faults, Observations.Staging staging)
            throws IOException {
        Map<String, Indicator> known =
                indicators.all().stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        AreaGraph graph = areas.graph();
        SmallAreaIndex small = smallAreas.index();
        ObservationFile file = new ObservationFile(
                kind,
                progress.content(release.id()),
                known,
                code -> graph.find(code).isPresent() || small.contains(code));
        if (release.terms().disclosure() == Disclosure.NONE) {
            file.read(faults, rows -> progress.rowsRead(release.id(), rows), staging::add);
        } else {
            readControlled(release, file, faults, new ControlledRows(known, new Geography(graph, small), faults))
                    .forEach(staging::add);
        }
    }

    /** Rows that are controlled for disclosure are looked at all together, and nothing is kept before that is done. */
    private List<ObservationRow> readControlled(
            Release release, ObservationFile file, FaultLog faults, ControlledRows control) throws IOException {
        List<ObservationRow> rows = new ArrayList<>();
        int read = file.read(faults, count -> progress.rowsRead(release.id(), count), row -> {
            if (rows.size() < ControlledRows.MOST) {
                rows.add(row);
            }
        });
        if (read > ControlledRows.MOST) {
            faults.add(
                    null,
                    null,
                    FaultCode.TOO_MANY_ROWS_FOR_DISCLOSURE_CONTROL,
                    "There are " + read + " rows; at most " + ControlledRows.MOST
                            + " are controlled for disclosure together. Upload them in parts.");
        }
        return faults.any() ? List.of() : control.of(rows);
    }

    private void valid(Release release, int rows, Laps laps) {
        if (release.isDue(clock.instant())) {
            progress.moveTo(release.id(), ReleaseState.LOADING);
            publish(release, laps);
        } else {
            boolean approved = release.milestones().approvedAt() != null;
            progress.ready(release.id(), approved ? ReleaseState.APPROVED : ReleaseState.DRAFT, null, rows);
        }
    }

    /** Publishes a release whose time has come. */
    void publishStaged(Release release) {
        Laps laps = new Laps();
        progress.moveTo(release.id(), ReleaseState.LOADING);
        publish(release, laps);
    }

    private void publish(Release release, Laps laps) {
        Observations.Published published = publish.publish(release.id());
        laps.lap("made visible");
        LOG.infof(
                "Release %s is published: %d rows, %s, %d indicators; %s",
                release.id(),
                published.rows(),
                published.changes(),
                published.indicatorIds().size(),
                laps);
    }
}

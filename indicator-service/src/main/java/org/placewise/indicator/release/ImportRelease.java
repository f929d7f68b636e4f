package org.placewise.indicator.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.area.LsoaBoards;
import org.placewise.indicator.area.ReferenceAreas;
import org.placewise.indicator.deprivation.DeprivationProfile;
import org.placewise.indicator.deprivation.DeprivationProfile.ReleaseFacts;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.LsoaStore;
import org.placewise.indicator.deprivation.LsoaTable;
import org.placewise.indicator.deprivation.ProfileCalculation;
import org.placewise.indicator.deprivation.file.File7Validation;
import org.placewise.indicator.deprivation.file.File7Validation.Verdict;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FileFault;

/**
 * Takes one release from its bytes to published or rejected. It can stop anywhere: each run begins anew from the stored bytes, and
 * what an earlier one staged is replaced. A release whose import does not end in {@value #MOST_ATTEMPTS} attempts is rejected, so
 * that one which brings the service down does not do so for ever.
 */
@ApplicationScoped
public class ImportRelease {

    static final int MOST_ATTEMPTS = 3;

    private static final Logger LOG = Logger.getLogger(ImportRelease.class);

    private final Releases releases;
    private final Areas areas;
    private final LsoaStore lsoas;
    private final PublishRelease publish;
    private final Clock clock;

    ImportRelease(Releases releases, Areas areas, LsoaStore lsoas, PublishRelease publish, Clock clock) {
        this.releases = releases;
        this.areas = areas;
        this.lsoas = lsoas;
        this.publish = publish;
        this.clock = clock;
    }

    /**
     * Runs the import to its end.
     *
     * @throws IOException when the stored bytes cannot be read; the release stays as it is
     */
    public void run(Release release) throws IOException {
        if (release.attempts() >= MOST_ATTEMPTS) {
            giveUp(release);
            return;
        }
        Laps laps = new Laps();
        releases.begin(release.id());
        AreaGraph graph = areas.graph();
        LsoaBoards boards = new LsoaBoards(graph, ReferenceAreas.boardsOfLsoasInSharedDistricts());
        Verdict verdict = new File7Validation(graph, boards)
                .judge(() -> releases.content(release.id()), rows -> releases.rowsRead(release.id(), rows));
        laps.lap("validated");
        switch (verdict) {
            case Verdict.Refused refused -> reject(release, refused);
            case Verdict.Valid(LsoaTable table) -> load(release, table, new ProfileCalculation(graph, boards), laps);
        }
    }

    private void load(Release release, LsoaTable table, ProfileCalculation calculation, Laps laps) {
        releases.moveTo(release.id(), ReleaseState.LOADING);
        lsoas.stage(release.id(), table);
        laps.lap("staged");
        releases.moveTo(release.id(), ReleaseState.PROFILING);
        ReleaseFacts facts = facts(release, table);
        List<DeprivationProfile> profiles = calculation.profiles(table, facts);
        laps.lap("summed up");
        publish.publish(table.edition(), facts, profiles);
        laps.lap("made visible");
        LOG.infof(
                "Release %s is published: %s, %d LSOAs, %d profiles; %s",
                release.id(), table.edition().code(), table.size(), profiles.size(), laps);
    }

    private ReleaseFacts facts(Release release, LsoaTable table) {
        Edition edition = table.edition();
        return new ReleaseFacts(
                release.id(),
                release.fileName(),
                release.sha256(),
                table.size(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                edition.source(),
                Edition.LICENCE);
    }

    private void reject(Release release, Verdict.Refused refused) {
        releases.reject(release.id(), refused.edition(), refused.faultCount(), refused.firstFaults());
        LOG.infof("Release %s is rejected with %d faults", release.id(), refused.faultCount());
    }

    private void giveUp(Release release) {
        releases.reject(
                release.id(),
                release.edition(),
                1,
                List.of(
                        new FileFault(
                                null,
                                null,
                                FaultCode.IMPORT_INTERRUPTED.word(),
                                "The import was begun " + release.attempts()
                                        + " times and never came to its end. The service's log says why; upload the file again after that is cured.")));
        LOG.errorf("Release %s is rejected: its import did not end in %d attempts", release.id(), release.attempts());
    }
}

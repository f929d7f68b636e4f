package org.placewise.indicator.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
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
import org.placewise.indicator.file.FaultLog;

/**
 * Imports file 7 of the Indices of Deprivation. One that waits for approval or for its time is checked now, and read again from
 * its bytes when it is published.
 */
@ApplicationScoped
public class ImportDeprivation {

    private static final Logger LOG = Logger.getLogger(ImportDeprivation.class);

    private final ReleaseProgress progress;
    private final Areas areas;
    private final LsoaStore lsoas;
    private final PublishRelease publish;
    private final Clock clock;

    ImportDeprivation(ReleaseProgress progress, Areas areas, LsoaStore lsoas, PublishRelease publish, Clock clock) {
        this.progress = progress;
        this.areas = areas;
        this.lsoas = lsoas;
        this.publish = publish;
        this.clock = clock;
    }

    /**
     * Takes the file to where it waits or ends.
     *
     * @throws IOException when the stored bytes cannot be read
     */
    void run(Release release) throws IOException {
        Laps laps = new Laps();
        AreaGraph graph = areas.graph();
        LsoaBoards boards = new LsoaBoards(graph, ReferenceAreas.boardsOfLsoasInSharedDistricts());
        FaultLog faults = new FaultLog();
        Verdict verdict = new File7Validation(graph, boards)
                .judge(progress.content(release.id()), faults, rows -> progress.rowsRead(release.id(), rows));
        laps.lap("validated");
        switch (verdict) {
            case Verdict.Refused refused
            when release.terms().dryRun() ->
                progress.checked(
                        release.id(), refused.edition(), release.progress().rowsExpected(), faults);
            case Verdict.Refused refused -> {
                progress.reject(release.id(), refused.edition(), faults);
                LOG.infof("Release %s is rejected with %d faults", release.id(), refused.faultCount());
            }
            case Verdict.Valid(LsoaTable table) -> valid(release, table, new ProfileCalculation(graph, boards), laps);
        }
    }

    private void valid(Release release, LsoaTable table, ProfileCalculation calculation, Laps laps) {
        if (release.terms().dryRun()) {
            progress.checked(release.id(), table.edition(), table.size(), new FaultLog());
        } else if (release.isDue(clock.instant())) {
            load(release, table, calculation, laps);
        } else {
            boolean approved = release.milestones().approvedAt() != null;
            progress.ready(
                    release.id(), approved ? ReleaseState.APPROVED : ReleaseState.DRAFT, table.edition(), table.size());
        }
    }

    private void load(Release release, LsoaTable table, ProfileCalculation calculation, Laps laps) {
        progress.moveTo(release.id(), ReleaseState.LOADING);
        lsoas.stage(release.id(), table);
        laps.lap("staged");
        progress.moveTo(release.id(), ReleaseState.PROFILING);
        ReleaseFacts facts = facts(release, table, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        List<DeprivationProfile> profiles = calculation.profiles(table, facts);
        laps.lap("summed up");
        publish.publish(table.edition(), facts, profiles);
        laps.lap("made visible");
        LOG.infof(
                "Release %s is published: %s, %d LSOAs, %d profiles; %s",
                release.id(), table.edition().code(), table.size(), profiles.size(), laps);
    }

    private static ReleaseFacts facts(Release release, LsoaTable table, Instant publishedAt) {
        Edition edition = table.edition();
        return new ReleaseFacts(
                release.id(),
                release.receipt().fileName(),
                release.receipt().sha256(),
                table.size(),
                publishedAt,
                edition.source(),
                Edition.LICENCE);
    }
}

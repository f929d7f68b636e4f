package org.placewise.indicator.release.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileSource;
import org.placewise.indicator.release.FileFormat;
import org.placewise.indicator.release.Publisher;
import org.placewise.indicator.release.Release.ChangeCounts;
import org.placewise.indicator.release.ReleaseProgress;
import org.placewise.indicator.release.ReleaseState;
import org.placewise.indicator.release.Withdrawal;
import org.placewise.kit.word.Word;

/** Steps of releases as updates that happen only in a state which allows them. */
@ApplicationScoped
public class PostgresReleaseProgress implements ReleaseProgress {

    /** How many faults are shown with the release itself. */
    private static final int FAULTS_SHOWN = 200;

    private final Jdbi jdbi;
    private final ReleaseFaults releaseFaults;
    private final ObjectMapper json;

    PostgresReleaseProgress(Jdbi jdbi, ReleaseFaults releaseFaults, ObjectMapper json) {
        this.jdbi = jdbi;
        this.releaseFaults = releaseFaults;
        this.json = json;
    }

    @Override
    public FileSource content(UUID id) {
        return () -> new UploadChunks(jdbi, id);
    }

    @Override
    public void begin(UUID id) {
        require(step(id, ReleaseState.VALIDATING, "attempts = attempts + 1, rows_read = 0"));
    }

    @Override
    public void recognised(UUID id, FileFormat format) {
        set(id, "format = ?", format.word());
    }

    @Override
    public void rowsRead(UUID id, int rows) {
        set(id, "rows_read = ?", rows);
    }

    @Override
    public void moveTo(UUID id, ReleaseState state) {
        require(step(id, state, "rows_read = rows_read"));
    }

    @Override
    @Transactional
    public void checked(UUID id, @Nullable Edition edition, int rows, FaultLog faults) {
        end(id, ReleaseState.CHECKED, edition, faults);
        set(id, "rows_read = ?", rows);
    }

    @Override
    @Transactional
    public void reject(UUID id, @Nullable Edition edition, FaultLog faults) {
        end(id, ReleaseState.REJECTED, edition, faults);
    }

    private void end(UUID id, ReleaseState state, @Nullable Edition edition, FaultLog faults) {
        require(step(
                id,
                state,
                "index_code = ?, fault_count = ?, faults = CAST(? AS jsonb)",
                code(edition),
                faults.count(),
                ReleaseRow.text(faults.kept().stream().limit(FAULTS_SHOWN).toList(), json)));
        releaseFaults.store(id, faults.kept());
        forgetContent(id);
    }

    @Override
    public void ready(UUID id, ReleaseState state, @Nullable Edition edition, int rows) {
        require(step(id, state, "index_code = ?, rows_read = ?", code(edition), rows));
    }

    @Override
    public boolean approve(UUID id, Instant publishAt, Instant at, Publisher by) {
        return step(
                id,
                ReleaseState.APPROVED,
                Set.of(ReleaseState.DRAFT),
                "publish_at = ?, approved_at = ?, approved_by = ?, approved_client = ?",
                ReleaseRow.utc(publishAt),
                ReleaseRow.utc(at),
                by.name(),
                by.client());
    }

    @Override
    @Transactional
    public void published(
            UUID id, @Nullable Edition edition, int rows, @Nullable ChangeCounts changes, Instant publishedAt) {
        require(step(
                id,
                ReleaseState.PUBLISHED,
                Set.of(ReleaseState.LOADING, ReleaseState.PROFILING),
                "index_code = ?, rows_read = ?, published_at = ?, rows_added = ?, rows_revised = ?, rows_unchanged = ?,"
                        + " publication_number = nextval('release_publication')",
                code(edition),
                rows,
                ReleaseRow.utc(publishedAt),
                changes == null ? null : changes.added(),
                changes == null ? null : changes.revised(),
                changes == null ? null : changes.unchanged()));
        forgetContent(id);
    }

    @Override
    @Transactional
    public boolean withdraw(UUID id, Withdrawal withdrawal, Publisher by) {
        boolean withdrawn = step(
                id,
                ReleaseState.WITHDRAWN,
                "withdrawal_reason = ?, withdrawal_disclosive = ?, withdrawn_at = ?, withdrawn_by = ?",
                withdrawal.reason(),
                withdrawal.disclosive(),
                ReleaseRow.utc(withdrawal.at()),
                by.name());
        forgetContent(id);
        return withdrawn;
    }

    private void forgetContent(UUID id) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM release_upload WHERE release_id = ?", id));
    }

    private boolean step(UUID id, ReleaseState to, String assignments, @Nullable Object... binds) {
        return step(id, to, to.previous(), assignments, binds);
    }

    private boolean step(
            UUID id, ReleaseState to, Set<ReleaseState> from, String assignments, @Nullable Object... binds) {
        String sql = "UPDATE release SET state = '" + to.word() + "', version = version + 1, " + assignments
                + " WHERE id = ? AND state = ANY (?)";
        @Nullable Object[] all = Arrays.copyOf(binds, binds.length + 2);
        all[binds.length] = id;
        all[binds.length + 1] = from.stream().map(Word::word).toArray(String[]::new);
        return jdbi.withHandle(handle -> handle.execute(sql, all)) == 1;
    }

    private void set(UUID id, String assignment, Object value) {
        require(jdbi.withHandle(handle -> handle.execute(
                        "UPDATE release SET " + assignment + ", version = version + 1 WHERE id = ?", value, id))
                == 1);
    }

    private static void require(boolean changed) {
        if (!changed) {
            throw new IllegalStateException("The release is not there, or not in a state that allows this step");
        }
    }

    private static @Nullable String code(@Nullable Edition edition) {
        return edition == null ? null : edition.code();
    }
}

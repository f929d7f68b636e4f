package org.placewise.indicator.release.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.file.Upload;
import org.placewise.indicator.release.Disclosure;
import org.placewise.indicator.release.Publisher;
import org.placewise.indicator.release.Release;
import org.placewise.indicator.release.Releases;

/** Releases in a table; their bytes in another until the import has ended. */
@ApplicationScoped
public class PostgresReleases implements Releases {

    private static final String INSERT = """
            INSERT INTO release (id, file_name, media_type, sha256, bytes, received_at, received_by, state, rows_expected,
                rows_read, attempts, fault_count, faults, dry_run, publication, disclosure, publish_at, approved_at, approved_by,
                received_client, approved_client, version)
            VALUES (:id, :fileName, :mediaType, :sha256, :bytes, :receivedAt, :receivedBy, 'received', :rowsExpected,
                0, 0, 0, '[]', :dryRun, :publication, :disclosure, :publishAt, :approvedAt, :approvedBy,
                :receivedClient, :approvedClient, 1)
            ON CONFLICT (sha256, disclosure) DO NOTHING
            """;

    private static final String RECEIVE_AGAIN = """
            UPDATE release SET state = 'received', received_at = :receivedAt, received_by = :receivedBy, index_code = NULL,
                format = NULL, rows_read = 0, attempts = 0, fault_count = 0, faults = '[]', file_name = :fileName,
                media_type = :mediaType, rows_expected = :rowsExpected, dry_run = :dryRun, publication = :publication,
                publish_at = :publishAt, approved_at = :approvedAt, approved_by = :approvedBy,
                received_client = :receivedClient, approved_client = :approvedClient, purged_at = NULL, version = version + 1
            WHERE id = :id AND state IN ('rejected', 'checked')
            """;

    private static final String NEXT_UNFINISHED = """
            SELECT * FROM release
            WHERE state IN ('received', 'validating', 'loading', 'profiling')
               OR state = 'approved' AND (publish_at IS NULL OR publish_at <= :now)
            ORDER BY received_at, id LIMIT 1
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresReleases(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Optional<Release> find(UUID id) {
        return find("SELECT * FROM release WHERE id = ?", id);
    }

    @Override
    public Optional<Release> findByContent(String sha256, Disclosure disclosure) {
        return find("SELECT * FROM release WHERE sha256 = ? AND disclosure = ?", sha256, disclosure.word());
    }

    private Optional<Release> find(String sql, Object... binds) {
        return jdbi.withHandle(handle -> handle.select(sql, binds)
                .map((row, _) -> ReleaseRow.read(row, json))
                .findOne());
    }

    @Override
    public Optional<Release> nextUnfinished(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(NEXT_UNFINISHED)
                .bind("now", ReleaseRow.utc(now))
                .map((row, _) -> ReleaseRow.read(row, json))
                .findOne());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(Release release, Upload upload) throws IOException {
        return jdbi.withHandle(handle -> stored(handle, INSERT, release.id(), release, upload));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean receiveAgain(UUID id, Release received, Upload upload) throws IOException {
        return jdbi.withHandle(handle -> stored(handle, RECEIVE_AGAIN, id, received, upload));
    }

    private static boolean stored(Handle handle, String sql, UUID id, Release received, Upload upload)
            throws IOException {
        Release.Receipt receipt = received.receipt();
        Release.Terms terms = received.terms();
        @Nullable Publisher approver = received.milestones().approvedBy();
        int changed = handle.createUpdate(sql)
                .bind("id", id)
                .bind("fileName", receipt.fileName())
                .bind("mediaType", receipt.mediaType())
                .bind("sha256", receipt.sha256())
                .bind("bytes", receipt.bytes())
                .bind("receivedAt", ReleaseRow.utc(receipt.at()))
                .bind("receivedBy", receipt.by().name())
                .bind("receivedClient", receipt.by().client())
                .bind("rowsExpected", received.progress().rowsExpected())
                .bind("dryRun", terms.dryRun())
                .bind("publication", terms.publication().word())
                .bind("disclosure", terms.disclosure().word())
                .bindByType("publishAt", ReleaseRow.utc(terms.publishAt()), OffsetDateTime.class)
                .bindByType("approvedAt", ReleaseRow.utc(received.milestones().approvedAt()), OffsetDateTime.class)
                .bind("approvedBy", approver == null ? null : approver.name())
                .bind("approvedClient", approver == null ? null : approver.client())
                .execute();
        if (changed == 1) {
            handle.execute("DELETE FROM release_fault WHERE release_id = ?", id);
            UploadChunks.store(handle, id, upload);
        }
        return changed == 1;
    }
}

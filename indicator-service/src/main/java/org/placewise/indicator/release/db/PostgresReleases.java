package org.placewise.indicator.release.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.file.FileFault;
import org.placewise.indicator.release.Release;
import org.placewise.indicator.release.ReleaseState;
import org.placewise.indicator.release.Releases;
import org.placewise.indicator.release.Upload;
import org.postgresql.PGStatement;

/** Releases in a table; their bytes in another until the import has ended. */
@ApplicationScoped
public class PostgresReleases implements Releases {

    private static final String INSERT = """
            INSERT INTO release (id, file_name, sha256, bytes, received_at, received_by, state, rows_expected, rows_read,
                attempts, fault_count, faults, version)
            VALUES (:id, :fileName, :sha256, :bytes, :receivedAt, :receivedBy, :state, :rowsExpected, 0, 0, 0, '[]', :version)
            ON CONFLICT (sha256) DO NOTHING
            """;

    private static final String RECEIVE_AGAIN = """
            UPDATE release SET state = 'received', received_at = :receivedAt, received_by = :receivedBy, index_code = NULL,
                rows_read = 0, attempts = 0, fault_count = 0, faults = '[]', version = version + 1
            WHERE id = :id AND state = 'rejected'
            """;

    /** A negative threshold makes the driver ask for binary results at once; as text, bytes take twice the room and time. */
    private static final StatementCustomizer IN_BINARY = new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
        }
    };

    private static final int FAULTS_SHOWN = 200;

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
    public Optional<Release> findBySha256(String sha256) {
        return find("SELECT * FROM release WHERE sha256 = ?", sha256);
    }

    @Override
    public Optional<Release> nextUnfinished() {
        return find(
                "SELECT * FROM release WHERE state NOT IN ('published', 'rejected') ORDER BY received_at, id LIMIT 1");
    }

    private Optional<Release> find(String sql, Object... binds) {
        return jdbi.withHandle(handle -> handle.select(sql, binds)
                .map((row, _) -> ReleaseRow.read(row, json))
                .findOne());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(Release release, Upload upload) throws IOException {
        return jdbi.withHandle(handle -> {
            int added = handle.createUpdate(INSERT)
                    .bind("id", release.id())
                    .bind("fileName", release.fileName())
                    .bind("sha256", release.sha256())
                    .bind("bytes", release.bytes())
                    .bind("receivedAt", utc(release.receivedAt()))
                    .bind("receivedBy", release.receivedBy())
                    .bind("state", release.state().code())
                    .bind("rowsExpected", release.rowsExpected())
                    .bind("version", release.version())
                    .execute();
            if (added == 1) {
                storeContent(handle, release.id(), upload);
            }
            return added == 1;
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean receiveAgain(UUID id, Upload upload, Instant receivedAt, String receivedBy) throws IOException {
        return jdbi.withHandle(handle -> {
            int updated = handle.createUpdate(RECEIVE_AGAIN)
                    .bind("id", id)
                    .bind("receivedAt", utc(receivedAt))
                    .bind("receivedBy", receivedBy)
                    .execute();
            if (updated == 1) {
                storeContent(handle, id, upload);
            }
            return updated == 1;
        });
    }

    private static void storeContent(Handle handle, UUID id, Upload upload) throws IOException {
        try (InputStream bytes = Files.newInputStream(upload.file());
                PreparedStatement insert =
                        handle.getConnection().prepareStatement("INSERT INTO release_upload VALUES (?, ?)")) {
            insert.setObject(1, id);
            insert.setBinaryStream(2, bytes, upload.bytes());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The bytes of release " + id + " could not be stored", e);
        }
    }

    @Override
    public InputStream content(UUID id) {
        return jdbi.withHandle(handle -> handle.select("SELECT content FROM release_upload WHERE release_id = ?", id)
                .addCustomizer(IN_BINARY)
                .map((row, _) -> row.getBinaryStream("content"))
                .one());
    }

    @Override
    public void begin(UUID id) {
        update(
                "UPDATE release SET state = 'validating', attempts = attempts + 1, rows_read = 0, version = version + 1"
                        + " WHERE id = ?",
                id);
    }

    @Override
    public void rowsRead(UUID id, int rows) {
        update("UPDATE release SET rows_read = ?, version = version + 1 WHERE id = ?", rows, id);
    }

    @Override
    public void moveTo(UUID id, ReleaseState state) {
        update("UPDATE release SET state = ?, version = version + 1 WHERE id = ?", state.code(), id);
    }

    @Override
    @Transactional
    public void reject(UUID id, @Nullable Edition edition, int faultCount, List<FileFault> firstFaults) {
        update(
                "UPDATE release SET state = 'rejected', index_code = ?, fault_count = ?, faults = CAST(? AS jsonb),"
                        + " version = version + 1 WHERE id = ?",
                edition == null ? null : edition.code(),
                faultCount,
                ReleaseRow.text(firstFaults.stream().limit(FAULTS_SHOWN).toList(), json),
                id);
        forgetContent(id);
    }

    @Override
    @Transactional
    public void publish(UUID id, Edition edition, int rows, Instant publishedAt) {
        update(
                "UPDATE release SET state = 'published', index_code = ?, rows_read = ?, published_at = ?,"
                        + " version = version + 1 WHERE id = ?",
                edition.code(),
                rows,
                utc(publishedAt),
                id);
        forgetContent(id);
    }

    private void forgetContent(UUID id) {
        update("DELETE FROM release_upload WHERE release_id = ?", id);
    }

    private void update(String sql, @Nullable Object... binds) {
        int rows = jdbi.withHandle(handle -> handle.execute(sql, binds));
        if (rows != 1) {
            throw new IllegalStateException("One row should have changed, not " + rows + ": " + sql);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

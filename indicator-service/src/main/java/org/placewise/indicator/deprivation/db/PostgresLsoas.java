package org.placewise.indicator.deprivation.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.indicator.deprivation.LsoaStore;
import org.placewise.indicator.deprivation.LsoaTable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** COPY into an unlogged staging table; one import at a time uses it. */
@ApplicationScoped
public class PostgresLsoas implements LsoaStore {

    private static final int BUFFER = 256 * 1024;

    private final Jdbi jdbi;

    PostgresLsoas(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    @Transactional
    public void stage(UUID releaseId, LsoaTable table) {
        jdbi.useHandle(handle -> {
            handle.execute("TRUNCATE lsoa_staging");
            copy(handle.getConnection(), releaseId, table);
        });
    }

    private static void copy(Connection connection, UUID releaseId, LsoaTable table) {
        LsoaColumns columns = new LsoaColumns(table.edition());
        String sql = "COPY lsoa_staging (" + columns.names() + ") FROM STDIN (FORMAT binary)";
        try (PGCopyOutputStream out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, BUFFER)) {
            columns.write(new BinaryCopy(out), releaseId, table);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The rows of release " + releaseId + " could not be copied", e);
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public int publish(UUID releaseId) {
        return jdbi.withHandle(handle -> handle.execute(
                "INSERT INTO lsoa_deprivation SELECT * FROM lsoa_staging WHERE release_id = ? ORDER BY lsoa_code",
                releaseId));
    }
}

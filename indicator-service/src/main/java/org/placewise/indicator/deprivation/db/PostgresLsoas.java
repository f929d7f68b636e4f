package org.placewise.indicator.deprivation.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.deprivation.LsoaStore;
import org.placewise.indicator.deprivation.LsoaTable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * COPY into a staging table that nobody reads, which then becomes the release's partition: no row is written twice, and the index
 * is built once over all rows. One import at a time does this.
 */
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
            handle.execute("SELECT lsoa_staging_begin()");
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
    public void publish(UUID releaseId) {
        jdbi.useHandle(handle -> handle.execute("SELECT lsoa_staging_publish(?)", releaseId));
    }

    @Override
    public LsoaTable read(UUID releaseId, Edition edition, int nationalLsoas, Collection<String> lsoaCodes) {
        LsoaColumns columns = new LsoaColumns(edition);
        LsoaTable table = new LsoaTable(edition, nationalLsoas);
        jdbi.withHandle(handle -> handle.createQuery("SELECT " + columns.names() + """
                         FROM lsoa_deprivation WHERE release_id = :release AND lsoa_code = ANY (:codes) ORDER BY lsoa_code
                        """)
                .bind("release", releaseId)
                .bindArray("codes", String.class, List.copyOf(lsoaCodes))
                .scanResultSet((rows, _) -> {
                    ResultSet row = rows.get();
                    while (row.next()) {
                        columns.read(row, table);
                    }
                    return table.size();
                }));
        return table;
    }
}

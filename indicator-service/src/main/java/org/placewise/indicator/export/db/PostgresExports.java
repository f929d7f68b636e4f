package org.placewise.indicator.export.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.placewise.indicator.export.ExportDataset;
import org.placewise.indicator.export.Exports;
import org.placewise.indicator.export.Manifest;
import org.placewise.indicator.table.RowWriter;
import org.placewise.indicator.table.TableFormat;
import org.placewise.indicator.table.Tables;
import org.placewise.kit.database.LongWork;

/** Exports as one query each, read as it comes; version and rows are of one snapshot. */
@ApplicationScoped
public class PostgresExports implements Exports {

    private static final int FETCH = 2000;

    private static final String AREAS_EDITION =
            "(SELECT coalesce(string_agg(version::text, '.' ORDER BY name), '0') FROM reference_data)";

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresExports(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public String version(ExportDataset dataset) {
        return jdbi.withHandle(handle -> version(handle, dataset));
    }

    private static String version(Handle handle, ExportDataset dataset) {
        String sql =
                switch (dataset) {
                    case OBSERVATIONS, INEQUALITY_MEASURES ->
                        "SELECT coalesce((SELECT version FROM dataset_version WHERE dataset = :dataset), 0) || '-' || "
                                + AREAS_EDITION;
                    case INDICATORS ->
                        "SELECT count(*) || '-' || coalesce(sum(version), 0) FROM indicator WHERE :dataset <> ''";
                    case AREAS -> "SELECT " + AREAS_EDITION + " WHERE :dataset <> ''";
                };
        return handle.createQuery(sql)
                        .bind("dataset", dataset.word())
                        .mapTo(String.class)
                        .one() + "-" + ExportColumns.methods();
    }

    @Override
    @LongWork
    public Optional<Long> write(ExportDataset dataset, TableFormat format, String version, OutputStream out)
            throws IOException {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> version(handle, dataset).equals(version)
                        ? Optional.of(rows(handle, dataset, format, out))
                        : Optional.empty());
    }

    private long rows(Handle handle, ExportDataset dataset, TableFormat format, OutputStream out) throws IOException {
        try (PreparedStatement query = handle.getConnection().prepareStatement(ExportColumns.query(dataset))) {
            query.setFetchSize(FETCH);
            try (ResultSet rows = query.executeQuery();
                    RowWriter<ResultSet> writer = Tables.writer(format, ExportColumns.of(rows), out, json)) {
                long written = 0;
                while (rows.next()) {
                    writer.write(rows);
                    written++;
                }
                return written;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The export of " + dataset.word() + " broke off", e);
        }
    }

    @Override
    public Optional<Manifest> manifest(ExportDataset dataset, TableFormat format, String version, String url) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM export_manifest WHERE dataset = :dataset AND format = :format AND version = :version")
                .bind("dataset", dataset.word())
                .bind("format", format.word())
                .bind("version", version)
                .map((row, _) -> new Manifest(
                        dataset,
                        format,
                        version,
                        row.getLong("rows"),
                        row.getLong("bytes"),
                        row.getString("sha256"),
                        url))
                .findOne());
    }

    @Override
    public void store(Manifest manifest) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO export_manifest VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                manifest.dataset().word(),
                manifest.format().word(),
                manifest.version(),
                manifest.rows(),
                manifest.bytes(),
                manifest.sha256()));
    }
}

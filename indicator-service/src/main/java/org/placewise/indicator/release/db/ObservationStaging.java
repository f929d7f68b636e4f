package org.placewise.indicator.release.db;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.observation.file.ObservationRow;
import org.placewise.indicator.release.Observations;
import org.placewise.kit.problem.QuotedCell;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * COPY into a table of the release's own, in one transaction of a connection of its own: until the rows are kept, nothing is there
 * for anybody else, and closing drops everything. The finished table has what a partition of {@code observation} has, so that it
 * can become one without being read again.
 */
final class ObservationStaging implements Observations.Staging {

    private static final int BUFFER = 256 * 1024;
    private static final int FETCHED_AT_ONCE = 1_000;

    private static final String KEY = "series_id, area_code, period_sort";

    private static final String SAME =
            "(later.state, later.value, later.lower95, later.upper95, later.lower998, later.upper998,"
                    + " later.count, later.denominator, later.note, later.published_trend, later.period) IS NOT DISTINCT FROM"
                    + " (kept.state, kept.value, kept.lower95, kept.upper95, kept.lower998, kept.upper998,"
                    + " kept.count, kept.denominator, kept.note, kept.published_trend, kept.period)";

    private static final String JOINED = " WHERE (later.series_id, later.area_code, later.period_sort)"
            + " = (repeated.series_id, repeated.area_code, repeated.period_sort)"
            + " AND (kept.series_id, kept.area_code, kept.period_sort)"
            + " = (repeated.series_id, repeated.area_code, repeated.period_sort)"
            + " AND kept.source_row = repeated.first_row AND later.source_row > repeated.first_row";

    private final Connection connection;
    private final UUID releaseId;
    private final String table;
    private final SeriesIds series;
    private @Nullable PGCopyOutputStream out;
    private @Nullable ObservationCopy copy;

    /** Takes the connection over and gives it back when closed. */
    ObservationStaging(Connection connection, UUID releaseId) throws SQLException {
        this.connection = connection;
        this.releaseId = releaseId;
        this.table = ObservationTables.staging(releaseId);
        connection.setAutoCommit(false);
        asOwner("observation_staging_begin");
        this.series = new SeriesIds(connection);
    }

    /** While rows are copied the connection does nothing else, so asking for numbers of new lines interrupts the copy. */
    @Override
    public void add(ObservationRow row) {
        try {
            if (!series.knows(row.series())) {
                finishCopy();
            }
            int id = series.of(row.series());
            open().write(row, id);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("Row " + row.number() + " could not be copied", e);
        }
    }

    private ObservationCopy open() throws SQLException {
        if (copy == null) {
            String sql = "COPY " + table + " (" + ObservationCopy.COLUMNS + ") FROM STDIN";
            out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, BUFFER);
            copy = new ObservationCopy(out);
        }
        return copy;
    }

    private void finishCopy() throws IOException {
        if (out != null) {
            out.close();
        }
        out = null;
        copy = null;
    }

    @Override
    public int settle(FaultLog faults) {
        try {
            finishCopy();
            asOwner("observation_staging_analyse");
            execute("CREATE TEMPORARY TABLE repeated ON COMMIT DROP AS SELECT " + KEY
                    + ", min(source_row) AS first_row FROM " + table + " GROUP BY " + KEY + " HAVING count(*) > 1");
            execute("DELETE FROM " + table + " later USING repeated, " + table + " kept" + JOINED + " AND " + SAME);
            noteContradictions(faults);
            return count();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The rows of release " + releaseId + " could not be copied", e);
        }
    }

    private void noteContradictions(FaultLog faults) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery(
                    "SELECT later.source_row, repeated.first_row, later.area_code," + " later.period FROM repeated, "
                            + table + " kept, " + table + " later" + JOINED + " ORDER BY 1")) {
                while (row.next()) {
                    faults.add(
                            row.getInt(1),
                            null,
                            FaultCode.ROWS_CONTRADICT,
                            "This row says something else of " + row.getString(3) + " in its period, "
                                    + QuotedCell.of(row.getString(4)) + ","
                                    + " than row " + row.getInt(2)
                                    + ", for the same indicator, sex, age and category.");
                }
            }
        }
    }

    private int count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void keep() {
        try {
            series.store();
            asOwner("observation_staging_finish");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of release " + releaseId + " could not be kept", e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            if (out != null) {
                out.cancelCopy();
            }
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of release " + releaseId + " could not be dropped", e);
        }
    }

    /** The service defines no tables itself. */
    private void asOwner(String function) throws SQLException {
        execute("SELECT " + function + "('" + releaseId + "')");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package org.placewise.suite.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** What PostgreSQL alone takes to load a file or to give out rows: the baseline that nothing built on it can beat. */
final class RawCopy {

    private RawCopy() {}

    /** Seconds for the CSV file with headings into a new table without index; text and number columns by its first row. */
    static double secondsIn(Connection database, Path file) throws SQLException, IOException {
        try (Statement statement = database.createStatement();
                InputStream bytes = Files.newInputStream(file)) {
            statement.execute("CREATE TABLE raw_copy (" + columns(file) + ")");
            try {
                long begin = System.nanoTime();
                copies(database).copyIn("COPY raw_copy FROM STDIN (FORMAT csv, HEADER)", bytes);
                return (System.nanoTime() - begin) / 1e9;
            } finally {
                statement.execute("DROP TABLE raw_copy");
            }
        }
    }

    /** Seconds for the rows of a query as CSV. */
    static double secondsOut(Connection database, String query) throws SQLException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long begin = System.nanoTime();
        copies(database).copyOut("COPY (" + query + ") TO STDOUT (FORMAT csv, HEADER)", bytes);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static CopyManager copies(Connection database) throws SQLException {
        return database.unwrap(PGConnection.class).getCopyAPI();
    }

    private static String columns(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            String[] cells = lines.skip(1).findFirst().orElseThrow().split(",", -1);
            return IntStream.range(0, cells.length)
                    .mapToObj(i -> "c" + i + (cells[i].matches("-?[0-9.]+") ? " double precision" : " text"))
                    .collect(Collectors.joining(", "));
        }
    }
}

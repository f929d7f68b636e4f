package org.placewise.reporting.star.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Lets several queries of one transaction see the database as it was at one moment. */
@ApplicationScoped
public class Snapshot {

    private final DataSource dataSource;

    Snapshot(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Fixes the moment for the rest of the running transaction, which may only read. Call it before anything else: it goes
     * past JDBI, whose first use of a new connection already asks the database for its types.
     *
     * @throws IllegalStateException when the transaction has already read something
     */
    public void begin() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        } catch (SQLException e) {
            throw new IllegalStateException("A snapshot can only begin with its transaction", e);
        }
    }
}

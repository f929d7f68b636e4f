package org.placewise.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements by JDBC, each in a connection of its own. */
final class Sql {

    private Sql() {}

    static void run(String url, DatabaseLogin login, String sql) throws SQLException {
        run(connect(url, login), sql);
    }

    /** Runs statements and closes the connection. */
    static void run(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row, which there must be. */
    static String ask(String url, DatabaseLogin login, String sql) throws SQLException {
        try (Connection connection = connect(url, login);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(String url, DatabaseLogin login) throws SQLException {
        return DriverManager.getConnection(url, login.username(), login.password());
    }
}

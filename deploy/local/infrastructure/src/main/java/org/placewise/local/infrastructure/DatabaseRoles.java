package org.placewise.local.infrastructure;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Sets up databases and roles as the superuser, at every start: what is missing is made, what an earlier version left in
 * other hands is handed over. A role reaches its own database alone, and every connection needs a password.
 */
final class DatabaseRoles {

    private static final String PASSWORDS_FOR_ALL = """
            # Written at every start
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private static final String HAND_OVER = """
            DO $$
            DECLARE
                command text;
            BEGIN
                FOR command IN
                    SELECT format('ALTER %%s %%s OWNER TO %1$s', CASE relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW'
                        ELSE 'TABLE' END, oid::regclass)
                    FROM pg_class c
                    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'S')
                      AND pg_get_userbyid(relowner) <> '%1$s'
                      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                          AND c.relkind = 'S' AND d.deptype IN ('a', 'i'))
                    UNION ALL
                    SELECT format('ALTER FUNCTION %%s OWNER TO %1$s', oid::regprocedure)
                    FROM pg_proc
                    WHERE pronamespace = 'public'::regnamespace AND pg_get_userbyid(proowner) <> '%1$s'
                LOOP
                    EXECUTE command;
                END LOOP;
            END $$
            """;

    private final DatabaseLogins logins;

    DatabaseRoles(DatabaseLogins logins) {
        this.logins = logins;
    }

    /** Makes roles and databases, and requires passwords from now on. */
    void establish(DataSource server, Iterable<String> databases) throws SQLException, IOException {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            setPassword(connection, logins.superuser());
            statement.execute("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
            for (String database : databases) {
                establishRole(connection, logins.owner(database));
                establishRole(connection, logins.service(database));
                establishDatabase(statement, database);
            }
            requirePasswords(statement);
        }
    }

    /** Hands everything in {@code database} over to its owner. */
    void handOver(DataSource database, String name) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(HAND_OVER.formatted(logins.owner(name).username()));
        }
    }

    private static void establishRole(Connection connection, DatabaseLogin login) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!names(statement, "SELECT rolname FROM pg_roles").contains(login.username())) {
                statement.execute("CREATE ROLE " + login.username());
            }
            statement.execute("ALTER ROLE " + login.username()
                    + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS");
        }
        setPassword(connection, login);
    }

    /** The server is told a digest only. */
    private static void setPassword(Connection connection, DatabaseLogin login) throws SQLException {
        char[] password = login.password().toCharArray();
        connection.unwrap(PGConnection.class).alterUserPassword(login.username(), password, "scram-sha-256");
        Arrays.fill(password, ' ');
    }

    private void establishDatabase(Statement statement, String database) throws SQLException {
        String owner = logins.owner(database).username();
        if (!names(statement, "SELECT datname FROM pg_database").contains(database)) {
            statement.execute("CREATE DATABASE " + database);
        }
        statement.execute("ALTER DATABASE " + database + " OWNER TO " + owner);
        statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
        statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + database + " TO "
                + logins.service(database).username());
    }

    private static void requirePasswords(Statement statement) throws SQLException, IOException {
        String file = names(statement, "SHOW hba_file").iterator().next();
        OwnerOnly.write(Path.of(file), PASSWORDS_FOR_ALL);
        statement.execute("SELECT pg_reload_conf()");
    }

    private static Set<String> names(Statement statement, String query) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}

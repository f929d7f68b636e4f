package org.placewise.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseRolesIT {

    private static final String NOT_ALLOWED = "42501";
    private static final String NOT_LET_IN = "28P01";

    private static LocalPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = LocalPostgres.start(PostgresOptions.temporary());
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void aServiceIsNoSuperuserAndMakesNeitherRolesNorDatabases() throws Exception {
        String attributes = "SELECT concat(rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls)"
                + " FROM pg_roles WHERE rolname = current_user";
        for (String database : PostgresOptions.SUITE_DATABASES) {
            assertThat(ask(database, service(database), attributes)).isEqualTo("fffff");
            assertThat(ask(database, owner(database), attributes)).isEqualTo("fffff");
        }
    }

    @Test
    void aServiceReachesNoDatabaseButItsOwn() {
        for (String database : new String[] {"indicator", "partnership", "reporting", "postgres", "template1"}) {
            refused(NOT_ALLOWED, () -> ask(database, service("assessment"), "SELECT 1"));
            refused(NOT_ALLOWED, () -> ask(database, owner("assessment"), "SELECT 1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE TABLE t (v text)", "CREATE SCHEMA s", "CREATE ROLE r", "DROP TABLE kept"})
    void aServiceDefinesNothing(String statement) throws Exception {
        run("reporting", owner("reporting"), "CREATE TABLE IF NOT EXISTS kept (v text)");
        refused(NOT_ALLOWED, () -> run("reporting", service("reporting"), statement));
    }

    @Test
    void nobodyIsLetInWithoutThePassword() {
        for (String role : new String[] {"postgres", "indicator", "indicator_owner"}) {
            refused(NOT_LET_IN, () -> ask("indicator", new DatabaseLogin(role, "postgres"), "SELECT 1"));
        }
    }

    @Test
    void passwordsAreTheOwnersAloneAndStayTheSame(@TempDir Path directory) throws Exception {
        DatabaseLogins made = DatabaseLogins.keptIn(directory, PostgresOptions.SUITE_DATABASES);
        DatabaseLogins read = DatabaseLogins.keptIn(directory, PostgresOptions.SUITE_DATABASES);
        assertThat(read.service("indicator")).isEqualTo(made.service("indicator"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("passwords"))))
                .isEqualTo("rw-------");
        assertThat(made.service("indicator").toString())
                .doesNotContain(made.service("indicator").password());
    }

    @Test
    void dataOfAnEarlierVersionAreHandedOverToTheOwner(@TempDir Path directory) throws Exception {
        try (EmbeddedPostgres earlier = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("data"))
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C")
                .start()) {
            Sql.run(earlier.getPostgresDatabase().getConnection(), "CREATE DATABASE indicator");
            Sql.run(earlier.getDatabase("postgres", "indicator").getConnection(), """
                    CREATE TABLE area (id bigint GENERATED ALWAYS AS IDENTITY, name text);
                    CREATE TABLE observation (release text) PARTITION BY LIST (release);
                    CREATE TABLE observation_1 PARTITION OF observation FOR VALUES IN ('1');
                    CREATE SEQUENCE numbers;
                    CREATE VIEW named AS SELECT name FROM area;
                    CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                    INSERT INTO area (name) VALUES ('kept');
                    """);
        }
        LeftoverPostgres.markInitialised(directory.resolve("data"));
        try (LocalPostgres now = LocalPostgres.start(PostgresOptions.keptIn(directory, 0))) {
            DatabaseLogin owner = now.logins().owner("indicator");
            Sql.run(now.jdbcUrl("indicator"), owner, """
                        ALTER TABLE area ADD COLUMN code text;
                        ALTER TABLE observation_1 ADD CONSTRAINT one CHECK (release = '1');
                        ALTER SEQUENCE numbers INCREMENT 2;
                        CREATE OR REPLACE VIEW named AS SELECT name FROM area WHERE name <> '';
                        CREATE OR REPLACE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 2';
                        UPDATE area SET code = 'E1' WHERE name = 'kept';
                        """);
        }
    }

    private static DatabaseLogin service(String database) {
        return postgres.logins().service(database);
    }

    private static DatabaseLogin owner(String database) {
        return postgres.logins().owner(database);
    }

    private static void run(String database, DatabaseLogin login, String sql) throws SQLException {
        Sql.run(postgres.jdbcUrl(database), login, sql);
    }

    private static String ask(String database, DatabaseLogin login, String sql) throws SQLException {
        return Sql.ask(postgres.jdbcUrl(database), login, sql);
    }

    private static void refused(String state, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(SQLException.class).satisfies(refusal -> assertThat(
                        ((SQLException) refusal).getSQLState())
                .isEqualTo(state));
    }
}

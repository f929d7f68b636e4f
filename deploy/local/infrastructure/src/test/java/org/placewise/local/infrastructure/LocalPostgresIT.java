package org.placewise.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {

    @TempDir
    Path directory;

    @Test
    void givesEveryServiceItsDatabase() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(PostgresOptions.temporary())) {
            for (String database : PostgresOptions.SUITE_DATABASES) {
                assertThat(Sql.ask(
                                postgres.jdbcUrl(database),
                                postgres.logins().service(database),
                                "SELECT current_database()"))
                        .isEqualTo(database);
            }
        }
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(PostgresOptions.temporary())) {
            assertThat(Sql.ask(postgres.jdbcUrl("indicator"), postgres.logins().superuser(), "SHOW listen_addresses"))
                    .isEqualTo("127.0.0.1");
        }
    }

    @Test
    void waitsForTheDiskUnlessToldOtherwise() throws Exception {
        assertThat(sync(PostgresOptions.keptIn(directory, 0))).isEqualTo("on/on");
        assertThat(sync(PostgresOptions.keptIn(directory, 0).withoutWaitingForDisk()))
                .isEqualTo("off/off");
    }

    @Test
    void keepsDataAcrossRestarts() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(PostgresOptions.keptIn(directory, 0))) {
            Sql.run(
                    postgres.jdbcUrl("indicator"),
                    kept().owner("indicator"),
                    "CREATE TABLE t (v text); INSERT INTO t VALUES ('kept')");
        }
        try (LocalPostgres postgres = LocalPostgres.start(PostgresOptions.keptIn(directory, 0))) {
            assertThat(Sql.ask(postgres.jdbcUrl("indicator"), kept().owner("indicator"), "SELECT v FROM t"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void startsWhereAKilledStarterLeftItsServerRunning() throws Exception {
        int port = FreePort.any();
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/indicator";
        ComponentRun first = ComponentRun.start(PostgresProcess.class, directory, port);
        Sql.run(url, kept().owner("indicator"), "CREATE TABLE t (v text); INSERT INTO t VALUES ('kept')");
        first.kill();
        assertThat(Sql.ask(url, kept().owner("indicator"), "SELECT v FROM t"))
                .as("the orphan still runs")
                .isEqualTo("kept");

        try (ComponentRun second = ComponentRun.start(PostgresProcess.class, directory, port)) {
            assertThat(second.isRunning()).isTrue();
            assertThat(Sql.ask(url, kept().owner("indicator"), "SELECT v FROM t"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void recoversAfterTheServerItselfWasKilled() throws Exception {
        int port = FreePort.any();
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/indicator";
        ComponentRun first = ComponentRun.start(PostgresProcess.class, directory, port);
        Sql.run(url, kept().owner("indicator"), "CREATE TABLE t (v text); INSERT INTO t VALUES ('kept')");
        server().destroyForcibly();
        first.kill();
        try (ComponentRun second = ComponentRun.start(PostgresProcess.class, directory, port)) {
            assertThat(second.isRunning()).isTrue();
            assertThat(Sql.ask(url, kept().owner("indicator"), "SELECT v FROM t"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void stopsWithTheProcessThatStartedIt() throws Exception {
        ComponentRun run = ComponentRun.start(PostgresProcess.class, directory, FreePort.any());
        ProcessHandle server = server();
        run.letGo();
        await().atMost(Duration.ofSeconds(20)).until(() -> !server.isAlive());
    }

    @Test
    void makesAnUnfinishedFirstInitialisationAnew() throws Exception {
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/PG_VERSION"), "18\n");
        Files.writeString(directory.resolve("data/postgresql.conf"), "");
        try (LocalPostgres postgres = LocalPostgres.start(PostgresOptions.keptIn(directory, 0))) {
            assertThat(Sql.ask(postgres.jdbcUrl("reporting"), kept().service("reporting"), "SELECT 1::text"))
                    .isEqualTo("1");
        }
    }

    private ProcessHandle server() throws Exception {
        List<String> lines = Files.readAllLines(directory.resolve("data/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
    }

    private static String sync(PostgresOptions options) throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(options)) {
            String url = postgres.jdbcUrl("reporting");
            DatabaseLogin login = postgres.logins().service("reporting");
            return Sql.ask(url, login, "SHOW fsync") + "/" + Sql.ask(url, login, "SHOW synchronous_commit");
        }
    }

    private DatabaseLogins kept() throws IOException {
        return DatabaseLogins.keptIn(directory, PostgresOptions.SUITE_DATABASES);
    }
}

package org.placewise.local.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A real PostgreSQL server on the loopback address, with nothing installed. Starting on a directory that was used before
 * keeps its data, whatever ended the last run: a server that outlived its starter is stopped first, and one that was
 * killed recovers from its write-ahead log.
 */
public final class LocalPostgres implements AutoCloseable {

    /** The superuser; connections from the loopback address are trusted, the password is only there for clients that insist. */
    public static final String USERNAME = "postgres";

    public static final String PASSWORD = "postgres";

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(1);

    private final EmbeddedPostgres server;

    private LocalPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server, waits until it takes connections and creates the databases that are missing.
     *
     * @throws IOException when the directory cannot be used or the server does not come up
     */
    public static LocalPostgres start(PostgresOptions options) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(options.port() == 0 ? FreePort.any() : options.port())
                .setPGStartupWait(LONGEST_RECOVERY)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
        serverSettings(builder, options.durable());
        Path directory = options.directory();
        if (directory != null) {
            keepIn(directory, builder);
        }
        LocalPostgres postgres = new LocalPostgres(builder.start());
        try {
            postgres.createMissing(options.databases());
            if (directory != null) {
                LeftoverPostgres.markInitialised(dataIn(directory));
            }
            return postgres;
        } catch (SQLException e) {
            postgres.close();
            throw new IOException("PostgreSQL started, but its databases could not be created", e);
        }
    }

    private static void serverSettings(EmbeddedPostgres.Builder builder, boolean durable) {
        String sync = durable ? "on" : "off";
        builder.setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("fsync", sync)
                .setServerConfig("synchronous_commit", sync)
                .setServerConfig("full_page_writes", sync);
    }

    private static void keepIn(Path directory, EmbeddedPostgres.Builder builder) throws IOException {
        Path data = dataIn(directory);
        Files.createDirectories(directory);
        Path binaries = directory.resolve("binaries");
        LeftoverPostgres.clear(data, binaries);
        LeftoverPostgres.clearUnfinishedInitialisation(data);
        builder.setDataDirectory(data)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false);
    }

    private static Path dataIn(Path directory) {
        return directory.resolve("data");
    }

    private void createMissing(List<String> databases) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            Set<String> present = new HashSet<>();
            try (ResultSet rows = statement.executeQuery("SELECT datname FROM pg_database")) {
                while (rows.next()) {
                    present.add(rows.getString(1));
                }
            }
            for (String database : databases) {
                if (!present.contains(database)) {
                    statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(database, true));
                }
            }
        }
    }

    /** Where a JDBC client finds {@code database}; user and password are given separately. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    public String username() {
        return USERNAME;
    }

    public String password() {
        return PASSWORD;
    }

    public int port() {
        return server.getPort();
    }

    /** Ends open sessions, writes everything down and stops; a temporary directory is removed. */
    @Override
    public void close() throws IOException {
        server.close();
    }
}

package org.placewise.local.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A real PostgreSQL server on the loopback address, with nothing installed. Starting on a directory that was used before
 * keeps its data, whatever ended the last run: a server that outlived its starter is stopped first, and one that was
 * killed recovers from its write-ahead log.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(1);

    private final EmbeddedPostgres server;
    private final DatabaseLogins logins;

    private LocalPostgres(EmbeddedPostgres server, DatabaseLogins logins) {
        this.server = server;
        this.logins = logins;
    }

    /**
     * Starts the server, waits until it takes connections and creates the databases and roles that are missing.
     *
     * @throws IOException when the directory cannot be used or the server does not come up
     */
    public static LocalPostgres start(PostgresOptions options) throws IOException {
        DatabaseLogins logins = loginsOf(options);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setConnectConfig("password", logins.superuser().password())
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
        LocalPostgres postgres = new LocalPostgres(builder.start(), logins);
        try {
            postgres.establish(options.databases());
            if (directory != null) {
                LeftoverPostgres.markInitialised(dataIn(directory));
            }
            return postgres;
        } catch (SQLException | IOException e) {
            postgres.close();
            throw new IOException("PostgreSQL started, but its databases and roles could not be set up", e);
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

    private static DatabaseLogins loginsOf(PostgresOptions options) throws IOException {
        Path directory = options.directory();
        return directory == null
                ? DatabaseLogins.temporary(options.databases())
                : DatabaseLogins.keptIn(directory, options.databases());
    }

    private void establish(List<String> databases) throws SQLException, IOException {
        DatabaseRoles roles = new DatabaseRoles(logins);
        roles.establish(asSuperuser("postgres"), databases);
        for (String database : databases) {
            roles.handOver(asSuperuser(database), database);
        }
    }

    private DataSource asSuperuser(String database) {
        DatabaseLogin superuser = logins.superuser();
        return server.getDatabase(superuser.username(), database, Map.of("password", superuser.password()));
    }

    /** Where a JDBC client finds {@code database}; user and password are given separately. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    public DatabaseLogins logins() {
        return logins;
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

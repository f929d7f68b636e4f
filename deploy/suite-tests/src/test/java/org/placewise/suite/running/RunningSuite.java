package org.placewise.suite.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.placewise.local.CannotStart;
import org.placewise.local.DataDirectory;
import org.placewise.local.LocalSuite;
import org.placewise.local.RoleTokens;
import org.placewise.local.ServiceBuilds;
import org.placewise.local.SuitePorts;
import org.placewise.local.SuiteService;
import org.placewise.local.SuiteSettings;
import org.placewise.local.component.Component;
import org.placewise.local.infrastructure.DatabaseLogin;
import org.placewise.suite.http.Api;

/**
 * A suite of its own processes on free ports and a temporary folder. Its logs are kept in {@code target/suite-logs}, the rest
 * goes away when it is closed.
 */
public final class RunningSuite implements AutoCloseable {

    public static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String name;
    private final DataDirectory data;
    private final LocalSuite suite;

    private RunningSuite(String name, DataDirectory data, LocalSuite suite) {
        this.name = name;
        this.data = data;
        this.suite = suite;
    }

    /** Starts a suite and waits until all of it is ready. */
    public static RunningSuite start(String name, UnaryOperator<SuiteSettings> settings) {
        try {
            DataDirectory data = DataDirectory.open(Files.createTempDirectory("placewise-" + name));
            SuiteSettings local = settings.apply(SuiteSettings.of(ServiceBuilds.find(), SuitePorts.free()));
            LocalSuite suite = new LocalSuite(local, data);
            RunningSuite running = new RunningSuite(name, data, suite);
            try {
                suite.start(running::say);
            } catch (CannotStart | IOException | InterruptedException e) {
                running.close();
                throw e;
            }
            return running;
        } catch (CannotStart | IOException e) {
            throw new IllegalStateException("The suite for " + name + " did not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops everything in order and starts it again with the same data. */
    public void restart() throws CannotStart, IOException, InterruptedException {
        suite.close();
        suite.start(this::say);
    }

    private void say(String line) {
        System.out.println("[" + name + "] " + line);
    }

    public LocalSuite local() {
        return suite;
    }

    public Component component(SuiteService service) {
        return suite.service(service);
    }

    public URI address(SuiteService service) {
        return suite.address(service);
    }

    /** The API of a service as somebody without a token sees it. */
    public Api api(SuiteService service) {
        return new Api(address(service));
    }

    /** The management port of a service: {@code /q/health}, {@code /q/metrics}, {@code /openapi}. */
    public Api management(SuiteService service) {
        return new Api(suite.management(service));
    }

    /** The API of a service as a holder of one role for these places sees it; no place means all of England. */
    public Api api(SuiteService service, String role, String... places) {
        return api(service).as(token(role, places));
    }

    /** A token for one role and these places; no place means all of England. */
    public String token(String role, String... places) {
        List<String> covered = places.length == 0 ? List.of(RoleTokens.ENGLAND) : List.of(places);
        return suite.tokens().issue("suite-" + role, List.of(role), covered, Duration.ofHours(2));
    }

    /** A token for these places that carries no role. */
    public String tokenWithoutRole(String... places) {
        return suite.tokens().issue("suite-nobody", List.of(), List.of(places), Duration.ofHours(2));
    }

    /** The owner's connection to a service's database, for looking, never for writing behind the service's back. */
    public Connection database(SuiteService service) {
        DatabaseLogin owner = suite.logins().owner(service.database());
        try {
            return DriverManager.getConnection(suite.jdbcUrl(service), owner.username(), owner.password());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder of this run, with {@code tokens/<role>.jwt} in it as in a local run. */
    public Path folderWithTokens() {
        try {
            Files.createDirectories(data.tokens());
            for (String role : RoleTokens.ROLES) {
                Files.writeString(data.tokens().resolve(role + ".jwt"), token(role));
            }
            return data.path();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            suite.close();
            data.close();
            Folders.copy(data.logs(), Path.of("target", "suite-logs", name));
            Folders.delete(data.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.placewise.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.placewise.local.component.Component;
import org.placewise.local.component.Leftovers;
import org.placewise.local.infrastructure.DatabaseLogins;
import org.placewise.local.infrastructure.PostgresOptions;
import org.placewise.local.infrastructure.SigningKeys;
import org.placewise.local.infrastructure.TokenIssuer;

/**
 * The running suite. {@link #start()} brings all components up, {@link #close()} takes them down in order: services first,
 * so that they can finish with their broker and database, then Kafka, then PostgreSQL. Components can be stopped, killed and
 * started one by one in between.
 */
public final class LocalSuite implements AutoCloseable {

    private static final Duration STOPPING = Duration.ofSeconds(25);

    private final SuiteComponents parts;
    private final DataDirectory data;
    private final TokenIssuer tokens;
    private final DatabaseLogins logins;
    private final Component postgres;
    private final Component kafka;
    private final Map<SuiteService, Component> services = new EnumMap<>(SuiteService.class);

    /** Prepares a suite on a folder that nothing else uses; nothing runs yet. */
    public LocalSuite(SuiteSettings settings, DataDirectory data) throws IOException, CannotStart {
        this.data = data;
        Files.createDirectories(data.processes());
        Files.createDirectories(data.logs());
        SigningKeys keys = SigningKeys.keptIn(data.path().resolve("identity"));
        this.tokens = new TokenIssuer(keys, Clock.systemUTC());
        this.logins = DatabaseLogins.keptIn(data.of("postgres"), PostgresOptions.SUITE_DATABASES);
        this.parts = new SuiteComponents(settings, data, keys, logins);
        this.postgres = parts.postgres();
        this.kafka = parts.kafka();
        for (SuiteService service : SuiteService.values()) {
            services.put(service, parts.service(service));
        }
    }

    /** Ends what a killed run left on the folder, and returns how many processes that were. */
    int clearLeftovers() throws IOException, InterruptedException {
        return Leftovers.clear(data.processes());
    }

    /**
     * Starts everything and returns when all of it is ready. What came up is stopped again when something does not.
     *
     * @throws CannotStart with the end of the log of the component that failed
     */
    public void start(Progress progress) throws CannotStart, IOException, InterruptedException {
        for (Component component : components()) {
            keepPreviousLog(component.plan().log());
        }
        try {
            new SuiteStart(postgres, kafka, List.copyOf(services.values()), progress).run();
        } catch (CannotStart | IOException | InterruptedException e) {
            close();
            throw e;
        }
    }

    private static void keepPreviousLog(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public Component postgres() {
        return postgres;
    }

    public Component kafka() {
        return kafka;
    }

    public Component service(SuiteService service) {
        return Objects.requireNonNull(services.get(service));
    }

    /** All components, in the order in which they are stopped. */
    public List<Component> components() {
        List<Component> all = new ArrayList<>(services.values());
        all.add(kafka);
        all.add(postgres);
        return all;
    }

    /** Where a service answers, without a path: {@code http://localhost:8080}. */
    public URI address(SuiteService service) {
        return URI.create(parts.address(service));
    }

    /** Where a service tells its health ({@code /q/health}), metrics ({@code /q/metrics}) and API description ({@code /openapi}). */
    public URI management(SuiteService service) {
        return URI.create(parts.management(service));
    }

    /** JDBC address of a service's database; {@link #logins()} has who may connect. */
    public String jdbcUrl(SuiteService service) {
        return parts.jdbcUrl(service);
    }

    public DatabaseLogins logins() {
        return logins;
    }

    public String bootstrapServers() {
        return parts.bootstrapServers();
    }

    /** Issues tokens that the services of this suite accept. */
    public TokenIssuer tokens() {
        return tokens;
    }

    /** Stops all components, in order; the data stay. */
    @Override
    public void close() {
        try {
            stopAll(List.copyOf(services.values()));
            kafka.stop(STOPPING);
            postgres.stop(STOPPING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stopAll(List<Component> services) throws IOException, InterruptedException {
        List<Thread> stopping = new ArrayList<>();
        for (Component service : services) {
            stopping.add(Thread.ofVirtual().start(() -> stop(service)));
        }
        for (Thread thread : stopping) {
            thread.join();
        }
    }

    private static void stop(Component component) {
        try {
            component.stop(STOPPING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.placewise.suite.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placewise.local.SuiteService;
import org.placewise.local.component.Component;
import org.placewise.local.component.Plan;
import org.placewise.local.component.Readiness;
import org.placewise.local.infrastructure.FreePort;
import org.placewise.suite.http.Api;

/**
 * Several processes of one service on the database and the broker of a suite, each on a port of its own and known to the
 * database by its name.
 */
public final class Replicas implements AutoCloseable {

    private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";

    private final List<Component> components;

    private Replicas(List<Component> components) {
        this.components = List.copyOf(components);
    }

    /**
     * Starts replicas beside the suite's own process of the service; they are not ready yet when this returns.
     *
     * @param settings by environment variable, in the place of the suite's
     */
    public static Replicas start(RunningSuite suite, SuiteService service, int count, Map<String, String> settings)
            throws IOException {
        List<Component> components = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            components.add(new Component(plan(suite.component(service).plan(), "replica-" + number, settings)));
        }
        Replicas replicas = new Replicas(components);
        for (Component component : components) {
            component.start();
        }
        return replicas;
    }

    private static Plan plan(Plan of, String name, Map<String, String> settings) throws IOException {
        int management = FreePort.any();
        Map<String, String> environment = new HashMap<>(of.environment());
        environment.putAll(settings);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(FreePort.any()));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        environment.put(URL, of.environment().get(URL) + "?ApplicationName=" + name);
        URI health = URI.create("http://localhost:" + management + "/q/health/ready");
        return new Plan(
                name,
                of.command(),
                environment,
                new Readiness.Healthy(health, Api.client()),
                of.log().resolveSibling(name + ".log"),
                of.note().resolveSibling(name));
    }

    public List<String> names() {
        return components.stream().map(Component::name).toList();
    }

    public Component named(String name) {
        return components.stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no replica " + name + " among " + names()));
    }

    @Override
    public void close() {
        try {
            for (Component component : components) {
                component.stop(RunningSuite.PATIENCE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

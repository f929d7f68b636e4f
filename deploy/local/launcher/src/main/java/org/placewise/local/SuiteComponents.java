package org.placewise.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placewise.local.component.Component;
import org.placewise.local.component.JavaCommand;
import org.placewise.local.component.Plan;
import org.placewise.local.component.Readiness;
import org.placewise.local.infrastructure.DatabaseLogin;
import org.placewise.local.infrastructure.DatabaseLogins;
import org.placewise.local.infrastructure.KafkaProcess;
import org.placewise.local.infrastructure.PostgresProcess;
import org.placewise.local.infrastructure.SigningKeys;
import org.placewise.local.infrastructure.TokenIssuer;

/** Makes the components of a suite: command lines, settings and ways to tell that they are ready. */
final class SuiteComponents {

    private static final String HOST = "127.0.0.1";
    private static final int POSTGRES_WATCH_MEGABYTES = 160;
    private static final int KAFKA_MEGABYTES = 320;

    private final SuiteSettings settings;
    private final DataDirectory data;
    private final SigningKeys keys;
    private final DatabaseLogins logins;
    private final HttpClient http = HttpClient.newHttpClient();

    SuiteComponents(SuiteSettings settings, DataDirectory data, SigningKeys keys, DatabaseLogins logins) {
        this.settings = settings;
        this.data = data;
        this.keys = keys;
        this.logins = logins;
    }

    Component postgres() {
        return infrastructure(
                "postgres", PostgresProcess.class, settings.ports().postgres(), POSTGRES_WATCH_MEGABYTES);
    }

    Component kafka() {
        return infrastructure("kafka", KafkaProcess.class, settings.ports().kafka(), KAFKA_MEGABYTES);
    }

    private Component infrastructure(String name, Class<?> main, int port, int heapMegabytes) {
        Path directory = data.of(name);
        Path ready = directory.resolve("ready");
        List<String> arguments = List.of(directory.toString(), Integer.toString(port), ready.toString());
        JavaCommand command = JavaCommand.own(main, arguments).withHeap(heapMegabytes);
        return component(name, command, Map.of(), new Readiness.FileAppears(ready));
    }

    Component service(SuiteService service) throws CannotStart, IOException {
        JavaCommand command =
                JavaCommand.quarkus(settings.builds().runner(service)).withHeap(service.heapMegabytes());
        URI health = URI.create(management(service) + "/q/health/ready");
        return component(service.component(), command, environment(service), new Readiness.Healthy(health, http));
    }

    private Component component(
            String name, JavaCommand command, Map<String, String> environment, Readiness readiness) {
        Path log = data.logs().resolve(name + ".log");
        Path note = data.processes().resolve(name);
        return new Component(new Plan(name, command.words(), environment, readiness, log, note));
    }

    private Map<String, String> environment(SuiteService service) {
        Map<String, String> environment = new HashMap<>(settings.environment());
        environment.put("QUARKUS_HTTP_HOST", HOST);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.ports().of(service)));
        environment.put("QUARKUS_MANAGEMENT_HOST", HOST);
        environment.put(
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(settings.ports().managementOf(service)));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl(service));
        DatabaseLogin login = logins.service(service.database());
        environment.put("QUARKUS_DATASOURCE_USERNAME", login.username());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", login.password());
        DatabaseLogin owner = logins.owner(service.database());
        environment.put("QUARKUS_FLYWAY_USERNAME", owner.username());
        environment.put("QUARKUS_FLYWAY_PASSWORD", owner.password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", keys.publicKeyBase64());
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", TokenIssuer.ISSUER);
        for (SuiteService source : List.of(SuiteService.INDICATOR, SuiteService.ASSESSMENT, SuiteService.PARTNERSHIP)) {
            environment.put("PLACEWISE_LINKS_" + source.name(), address(source));
        }
        // One person tries the suite out, with a token for each role.
        environment.putIfAbsent("PLACEWISE_RELEASES_APPROVAL_BY_ANOTHER", "false");
        environment.put("PLACEWISE_PUBLIC_READING", Boolean.toString(settings.publicReading()));
        return environment;
    }

    String jdbcUrl(SuiteService service) {
        return "jdbc:postgresql://" + HOST + ":" + settings.ports().postgres() + "/" + service.database();
    }

    String bootstrapServers() {
        return HOST + ":" + settings.ports().kafka();
    }

    String address(SuiteService service) {
        return "http://localhost:" + settings.ports().of(service);
    }

    String management(SuiteService service) {
        return "http://localhost:" + settings.ports().managementOf(service);
    }
}

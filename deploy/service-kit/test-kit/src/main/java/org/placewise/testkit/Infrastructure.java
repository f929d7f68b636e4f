package org.placewise.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placewise.local.infrastructure.DatabaseLogin;
import org.placewise.local.infrastructure.KafkaOptions;
import org.placewise.local.infrastructure.LocalKafka;
import org.placewise.local.infrastructure.LocalPostgres;
import org.placewise.local.infrastructure.PostgresOptions;
import org.placewise.local.infrastructure.SigningKeys;
import org.placewise.local.infrastructure.TokenIssuer;

/**
 * An empty PostgreSQL and an empty Kafka for a service under test, and the key that its tokens are checked with. Use it with
 * {@code @QuarkusTest @WithTestResource(Infrastructure.class)}: all such classes of a module share one start.
 */
public final class Infrastructure implements QuarkusTestResourceLifecycleManager {

    /** System property with the folder of the signing keys, for {@link Tokens}, which lives in another class loader. */
    static final String KEYS = "placewise.test.keys";

    private static final String DATABASE = "service";

    private @Nullable LocalPostgres postgres;
    private @Nullable LocalKafka kafka;

    @Override
    public Map<String, String> start() {
        try {
            LocalPostgres database = LocalPostgres.start(new PostgresOptions(null, 0, List.of(DATABASE), false));
            postgres = database;
            LocalKafka broker = LocalKafka.start(KafkaOptions.temporary());
            kafka = broker;
            Path keys = Files.createTempDirectory("placewise-keys");
            System.setProperty(KEYS, keys.toString());
            DatabaseLogin service = database.logins().service(DATABASE);
            DatabaseLogin owner = database.logins().owner(DATABASE);
            return Map.of(
                    "quarkus.datasource.jdbc.url", database.jdbcUrl(DATABASE),
                    "quarkus.datasource.username", service.username(),
                    "quarkus.datasource.password", service.password(),
                    "quarkus.flyway.username", owner.username(),
                    "quarkus.flyway.password", owner.password(),
                    "kafka.bootstrap.servers", broker.bootstrapServers(),
                    "quarkus.oidc.public-key", SigningKeys.keptIn(keys).publicKeyBase64(),
                    "quarkus.oidc.token.issuer", TokenIssuer.ISSUER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (kafka != null) {
                kafka.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.placewise.kit.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.arc.DefaultBean;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.placewise.contracts.EventContracts;
import org.placewise.kit.json.BoundedDecimals;
import org.placewise.kit.json.JsonLimits;

/** Objects of libraries that services inject. */
@Dependent
class KitBeans {

    /** Ticks in microseconds, as PostgreSQL keeps them: an instant reads back as it was written. */
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    /** JDBI on the service's data source: joins the transaction that is running, commits by itself where none is. */
    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        return Jdbi.create(dataSource).installPlugin(new PostgresPlugin());
    }

    @Produces
    @Singleton
    EventContracts contracts() {
        return new EventContracts();
    }

    @Singleton
    static class ExactNumbers implements ObjectMapperCustomizer {
        @Override
        public void customize(ObjectMapper json) {
            json.enable(
                            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .registerModule(new SimpleModule("bounded-decimals")
                            .addDeserializer(BigDecimal.class, new BoundedDecimals()));
            JsonLimits.set(json.getFactory());
        }
    }
}

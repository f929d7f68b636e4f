package org.placewise.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Objects;
import org.placewise.contracts.EventContracts;

/** Holds events against the published contracts. */
public final class ContractChecks {

    private static final EventContracts CONTRACTS = new EventContracts();
    private static final ObjectMapper JSON = new ObjectMapper();

    private ContractChecks() {}

    /** Fails unless there is at least one event and each has a published schema, names it, and keeps it. */
    public static void assertKeepContract(Collection<CloudEvent> events) {
        assertThat(events).isNotEmpty().allSatisfy(ContractChecks::assertKeepsContract);
    }

    /** Fails unless the event's type has a published schema, which the event names and its data keep. */
    public static void assertKeepsContract(CloudEvent event) {
        assertThat(CONTRACTS.knows(event.getType()))
                .as("schema of " + event.getType())
                .isTrue();
        assertThat(event.getDataSchema()).isEqualTo(EventContracts.schemaUri(event.getType()));
        assertThat(event.getSubject()).isNotBlank();
        assertThat(event.getTime()).isNotNull();
        assertThat(CONTRACTS.validate(event.getType(), data(event)))
                .as(event.getType())
                .isEmpty();
    }

    /** The data of an event as a JSON tree. */
    public static JsonNode data(CloudEvent event) {
        try {
            return JSON.readTree(Objects.requireNonNull(event.getData()).toBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published example of a type as the event that a producer would send. */
    public static CloudEvent example(String type) {
        try {
            JsonNode example = JSON.readTree(CONTRACTS.example(type));
            CloudEventBuilder builder = CloudEventBuilder.v1()
                    .withId(example.get("id").asText())
                    .withSource(URI.create(example.get("source").asText()))
                    .withType(example.get("type").asText())
                    .withSubject(example.get("subject").asText())
                    .withTime(OffsetDateTime.parse(example.get("time").asText()))
                    .withDataSchema(EventContracts.schemaUri(type));
            if (example.has("entityversion")) {
                builder.withExtension(
                        "entityversion", example.get("entityversion").asText());
            }
            return builder.withData("application/json", JSON.writeValueAsBytes(example.get("data")))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

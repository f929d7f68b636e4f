package org.placewise.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The JSON Schemas of the {@code data} of every event type, compiled once and safe for concurrent use.
 *
 * <p>Formats such as {@code date-time} and {@code uuid} are asserted, not only annotated.
 */
public final class EventContracts {

    /**
     * How many faults are told at most. Where a list is as long as this, validation ended there and the data may have more.
     */
    public static final int MOST_FAULTS = 101;

    private static final int LONGEST_TEXT = 300;
    private static final String SCHEMA_BASE = "https://placewise.org/schemas/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final ConcurrentHashMap<String, Schema> schemas = new ConcurrentHashMap<>();

    /** Whether a schema for this event type is published. */
    public boolean knows(String type) {
        return schema(type).isPresent();
    }

    /** The {@code dataschema} that events of this type carry. */
    public static URI schemaUri(String type) {
        return URI.create(SCHEMA_BASE + type + ".schema.json");
    }

    /**
     * The faults of the data against the schema of its type, ordered by pointer; empty when the data keeps the contract. All of
     * them, up to {@link #MOST_FAULTS}: validation ends there.
     *
     * @throws IllegalArgumentException when no schema is published for the type: ask {@link #knows} first
     */
    public List<SchemaFault> validate(String type, JsonNode data) {
        Schema schema = schema(type)
                .orElseThrow(() -> new IllegalArgumentException("No schema is published for event type " + type));
        return new CappedExecution(MOST_FAULTS)
                .validate(schema, data).stream()
                        .map(EventContracts::fault)
                        .distinct()
                        .sorted(Comparator.comparing(SchemaFault::pointer).thenComparing(SchemaFault::code))
                        .toList();
    }

    /** The published example of this type: a whole structured CloudEvent as JSON text. */
    public String example(String type) {
        return resource(type + ".example.json")
                .orElseThrow(() -> new IllegalArgumentException("No example is published for event type " + type));
    }

    private Optional<Schema> schema(String type) {
        Schema compiled = schemas.get(type);
        if (compiled != null) {
            return Optional.of(compiled);
        }
        Optional<Schema> published = resource(type + ".schema.json").map(registry::getSchema);
        published.ifPresent(schema -> schemas.put(type, schema));
        return published;
    }

    private static SchemaFault fault(Error error) {
        String location = error.getInstanceLocation().toString();
        String pointer = error.getProperty() == null ? location : location + "/" + escape(error.getProperty());
        return new SchemaFault(shortened(pointer), error.getKeyword(), shortened(error.getMessage()));
    }

    /** A hostile name or text is not sent back in full. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    private static String escape(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }

    private static Optional<String> resource(String name) {
        if (!name.matches("[A-Za-z0-9.-]+")) {
            return Optional.empty();
        }
        try (InputStream in = EventContracts.class.getResourceAsStream("/events/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

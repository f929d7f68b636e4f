package org.placewise.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedContractsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WORDS_THAT_ARE_NO_FACTS = List.of(
            "completed", "finished", "updated", "changed", "processed", "handled", "status", "started", "failed");

    private final EventContracts contracts = new EventContracts();

    static List<String> types() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("events"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode schema(String type) throws IOException {
        return JSON.readTree(
                RESOURCES.resolve("events/" + type + ".schema.json").toFile());
    }

    @ParameterizedTest
    @MethodSource("types")
    void anExampleKeepsItsSchemaAndIsAWholeEvent(String type) throws IOException {
        JsonNode example = JSON.readTree(contracts.example(type));

        assertThat(contracts.validate(type, example.get("data"))).isEmpty();
        assertThat(example.get("specversion").asText()).isEqualTo("1.0");
        assertThat(example.get("type").asText()).isEqualTo(type);
        assertThat(example.get("id").asText()).isNotBlank();
        assertThat(example.get("subject").asText()).isNotBlank();
        assertThat(OffsetDateTime.parse(example.get("time").asText())).isNotNull();
        assertThat(example.get("dataschema").asText())
                .isEqualTo(EventContracts.schemaUri(type).toString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeIsNamedByADomainVerbAndItsVersion(String type) {
        assertThat(type).matches("org\\.placewise\\.[a-z]+\\.[a-z-]+\\.[a-z-]+\\.v[0-9]+");
        String verb = type.split("\\.")[4];
        assertThat(verb).isNotIn(WORDS_THAT_ARE_NO_FACTS);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaIsNamedAfterItsTypeAndRefusesWhatItDoesNotName(String type) throws IOException {
        JsonNode schema = schema(type);
        assertThat(schema.get("$id").asText())
                .isEqualTo(EventContracts.schemaUri(type).toString());

        ObjectNode data = (ObjectNode) JSON.readTree(contracts.example(type)).get("data");
        data.put("surprise", true);
        assertThat(contracts.validate(type, data))
                .extracting(SchemaFault::pointer)
                .containsExactly("/surprise");
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyMissingMemberIsNamedByPointer(String type) throws IOException {
        Set<String> required = new HashSet<>();
        schema(type).get("required").forEach(member -> required.add("/" + member.asText()));

        assertThat(contracts.validate(type, JSON.createObjectNode()))
                .extracting(SchemaFault::pointer)
                .containsExactlyInAnyOrderElementsOf(required);
    }

    @Test
    void theAsyncApiDocumentSpeaksOfEveryTypeAndOfNoOther() throws IOException {
        JsonNode document =
                new YAMLMapper().readTree(RESOURCES.resolve("asyncapi.yaml").toFile());
        Set<String> described = new HashSet<>();
        document.at("/components/messages").forEach(message -> {
            String type = message.get("name").asText();
            described.add(type);
            assertThat(message.at("/payload/schema/$ref").asText()).isEqualTo("./events/" + type + ".schema.json");
        });
        assertThat(document.get("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(described).containsExactlyInAnyOrderElementsOf(types());
    }

    @Test
    void everyReferenceInTheAsyncApiDocumentLeadsSomewhere() throws IOException {
        JsonNode document =
                new YAMLMapper().readTree(RESOURCES.resolve("asyncapi.yaml").toFile());
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            boolean found = reference.startsWith("#")
                    ? !document.at(reference.substring(1)).isMissingNode()
                    : Files.exists(RESOURCES.resolve(reference));
            assertThat(found).as(reference).isTrue();
        });
    }

    @Test
    void aTypeWithoutASchemaIsNotKnown() {
        assertThat(contracts.knows("org.placewise.nothing.v1")).isFalse();
        assertThat(contracts.knows("../asyncapi")).isFalse();
        assertThatThrownBy(() -> contracts.validate("org.placewise.nothing.v1", JSON.createObjectNode()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

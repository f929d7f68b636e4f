package org.placewise.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a faulty document costs does not grow with its faults. */
class FaultyDocumentsTest {

    private static final String REPORTED = "org.placewise.assessment.assessment.reported.v1";
    private static final String DEFINED = "org.placewise.indicator.area.defined.v1";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BYTES = 157_000;
    private static final long MEBIBYTE = 1L << 20;

    private final EventContracts contracts = new EventContracts();

    static Stream<ObjectNode> documents() {
        return Stream.of(
                answers("{}"),
                answers("{\"element\":\"\",\"answer\":\"\",\"level\":\"\"}"),
                answers("{\"answer\":\"level\"}"),
                answers("[]"),
                answers("{\"evidence\":[{},{},{}]}"),
                unknownMembers());
    }

    @BeforeEach
    void compileSchemas() {
        contracts.validate(REPORTED, JSON.createObjectNode());
        contracts.validate(REPORTED, answers("{}"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void faultsAreCountedOutBeforeTheyAreCollected(JsonNode document) {
        long before = allocated();
        List<SchemaFault> faults = contracts.validate(REPORTED, document);

        assertThat(allocated() - before).as("bytes allocated").isLessThan(8 * MEBIBYTE);
        assertThat(faults).hasSizeBetween(EventContracts.MOST_FAULTS / 2, EventContracts.MOST_FAULTS);
    }

    @Test
    void aLongNameIsNotSentBack() {
        ObjectNode document = JSON.createObjectNode().put("x".repeat(BYTES), 1);
        assertThat(contracts.validate(REPORTED, document)).isNotEmpty().allSatisfy(fault -> assertThat(
                        fault.pointer() + fault.message())
                .hasSizeLessThan(700));
    }

    @Test
    void allFaultsOfAnOrdinaryDocumentAreTold() {
        assertThat(contracts.validate(DEFINED, JSON.createObjectNode()))
                .extracting(SchemaFault::pointer)
                .contains("/gssCode", "/name")
                .isSorted();
    }

    private static ObjectNode answers(String answer) {
        ObjectNode document = JSON.createObjectNode();
        JsonNode one = read(answer);
        var answers = document.putArray("answers");
        for (int bytes = 0; bytes < BYTES; bytes += answer.length() + 1) {
            answers.add(one);
        }
        return document;
    }

    private static ObjectNode unknownMembers() {
        ObjectNode document = JSON.createObjectNode();
        for (int i = 0; i < BYTES / 10; i++) {
            document.put("x" + i, 1);
        }
        return document;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}

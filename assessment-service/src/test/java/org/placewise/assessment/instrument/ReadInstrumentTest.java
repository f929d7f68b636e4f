package org.placewise.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.instrument.InstrumentReading.Faulty;
import org.placewise.assessment.instrument.InstrumentReading.Readable;
import org.placewise.contracts.EventContracts;
import org.placewise.kit.problem.Fault;

class ReadInstrumentTest {

    private final ReadInstrument readInstrument = new ReadInstrument(new EventContracts(), TestJson.MAPPER);

    @ParameterizedTest
    @FieldSource("org.placewise.assessment.instrument.InstrumentFixture#BUNDLED")
    void readsWhatIsExportedOfEveryInstrument(String name) {
        InstrumentDocument document = InstrumentFixture.bundled(name);

        assertThat(readInstrument.read(TestJson.MAPPER.valueToTree(document))).isEqualTo(new Readable(document));
    }

    @Test
    void tellsEveryDisagreementOfADocumentWithItselfAtOnce() {
        ObjectNode document = pots();
        ((ObjectNode) document.at("/scale/levels/2")).put("level", 2);
        ((ObjectNode) document.at("/groups/1")).put("side", "population");
        ((ObjectNode) document.at("/elements/0")).put("group", "delivery");
        ((ObjectNode) document.at("/elements/1"))
                .put("code", "intervention-evidence")
                .put("prompt", "  ");
        ((ObjectNode) document.at("/elements/2/diagnosticQuestions/1")).put("code", "q1");
        ((ObjectNode) document.at("/diagnostic")).put("opensAtOrBelow", 9);
        document.put("instrumentId", "a".repeat(60)).put("version", "1.0-final");

        assertThat(faults(document))
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "/scale/levels/2/level level-out-of-order",
                        "/groups/1/side unknown-side",
                        "/elements/0/group unknown-group",
                        "/elements/1/code code-twice",
                        "/elements/1/prompt blank",
                        "/elements/2/diagnosticQuestions/1/code code-twice",
                        "/diagnostic/opensAtOrBelow opens-at-unknown-level",
                        "/version name-too-long");
    }

    @Test
    void tellsEveryDepartureFromTheSchemaAtOnce() {
        ObjectNode document = pots();
        document.remove("source");
        document.put("mean", true).put("pitComponent", "everything");
        ((ArrayNode) document.at("/scale/levels")).removeAll();
        ((ObjectNode) document.at("/elements/3")).putNull("prompt");

        assertThat(faults(document))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/source", "/mean", "/pitComponent", "/scale/levels", "/elements/3/prompt");
    }

    @Test
    void wantsQuestionsAndTheirRuleTogether() {
        ObjectNode withoutRule = pots();
        withoutRule.remove("diagnostic");
        ObjectNode withoutQuestions = pots();
        withoutQuestions.get("elements").forEach(element -> ((ObjectNode) element).remove("diagnosticQuestions"));

        assertThat(faults(withoutRule)).extracting(Fault::code).containsExactly("diagnostic-incomplete");
        assertThat(faults(withoutQuestions)).extracting(Fault::code).containsExactly("diagnostic-incomplete");
    }

    @Test
    void refusesTextThatCannotBeStored() {
        ObjectNode document = pots();
        document.put("name", "POTS\0");

        assertThat(faults(document)).extracting(Fault::code).containsExactly("nul-character");
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThat(faults(TestJson.tree("[]"))).isNotEmpty();
    }

    private List<Fault> faults(JsonNode document) {
        return switch (readInstrument.read(document)) {
            case Faulty(var faults) -> faults;
            case Readable readable -> throw new AssertionError("No fault was found in " + readable);
        };
    }

    private static ObjectNode pots() {
        return TestJson.MAPPER.valueToTree(InstrumentFixture.bundled("pots-2.0"));
    }
}

package org.placewise.assessment.received;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.answer.AnswerRules;
import org.placewise.assessment.assessment.OpeningRules;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.assessment.json.DocumentLimits;
import org.placewise.assessment.received.Reading.Faulty;
import org.placewise.assessment.received.Reading.Readable;
import org.placewise.contracts.EventContracts;
import org.placewise.kit.problem.Faults;

class ReadEventTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    private final ReadEvent readEvent = new ReadEvent(new EventContracts(), TestJson.MAPPER, new OpeningRules(NOW));
    private final ObjectNode event = EventFixture.toolA("E08000021", 3);

    @Test
    void readsTheExampleOfTheContract() {
        JsonNode example = TestJson.tree(new EventContracts().example(ReportedAssessment.TYPE));

        assertThat(readEvent.read(example)).isInstanceOfSatisfying(Readable.class, readable -> {
            assertThat(readable.event().identity().id()).isEqualTo("2026-05-13/17");
            assertThat(readable.event().report().answers()).hasSize(13);
            assertThat(readable.event().report().isExample()).isTrue();
        });
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "specversion | \"0.3\" | unsupported-specversion",
                "specversion | 1.0 | attribute-text",
                "id | \"\" | attribute-text",
                "id | null | required",
                "source | \"not a uri\" | not-a-uri",
                "type | \"org.placewise.assessment.assessment.reported.v2\" | unsupported-type",
                "type | \"org.example.something.v1\" | unsupported-type",
                "subject | \"E08000037\" | subject-differs",
                "time | \"yesterday\" | not-a-timestamp",
                "time | \"2026-05-13\" | not-a-timestamp",
                "time | \"2026-05-13T10:15:28\" | not-a-timestamp",
                "time | \"+12026-05-13T10:15:28Z\" | not-a-timestamp",
                "dataschema | \"https://example.org/other.json\" | other-schema",
                "datacontenttype | \"text/xml\" | not-json",
                "data_base64 | \"e30=\" | binary-data",
                "extension | {\"a\": 1} | attribute-type",
                "mixedCase | \"a\" | attribute-name"
            })
    void refusesAnEnvelopeThatBreaksARule(String attribute, String value, String code) {
        event.set(attribute, TestJson.tree(value));

        assertThat(faults()).anyMatch(fault -> fault.endsWith(" " + code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"specversion", "id", "source", "type", "subject", "time", "data"})
    void refusesAnEnvelopeWithoutARequiredAttribute(String attribute) {
        event.remove(attribute);

        assertThat(faults()).containsExactly("/" + attribute + " required");
    }

    @Test
    void acceptsExtensionAttributesAndTheRightSchema() {
        event.put("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .put("sequence", 7)
                .put("datacontenttype", "application/json; charset=utf-8")
                .put(
                        "dataschema",
                        EventContracts.schemaUri(ReportedAssessment.TYPE).toString());

        assertThat(readEvent.read(event)).isInstanceOf(Readable.class);
    }

    @Test
    void refusesATypeThatNoAddressCanHoldBesideADataschema() {
        event.put("type", "not an address {}").put("dataschema", "https://example.org/other.json");

        assertThat(readEvent.read(event)).isInstanceOfSatisfying(Faulty.class, faulty -> assertThat(faulty.faults())
                .extracting("code")
                .contains("unsupported-type"));
    }

    @Test
    void namesTheSupportedTypes() {
        event.put("type", "org.placewise.assessment.assessment.reported.v9");

        assertThat(((Faulty) readEvent.read(event)).faults().getFirst().message())
                .contains(ReportedAssessment.TYPE);
    }

    @Test
    void findsFaultsOfEnvelopeAndDataTogether() {
        event.remove("source");
        EventFixture.data(event).put("gssCode", "Newcastle");
        EventFixture.answer(event, 2).remove("level");
        EventFixture.answer(event, 3).put("answer", "perhaps").put("surprise", 1);

        assertThat(faults())
                .contains(
                        "/source required",
                        "/data/gssCode pattern",
                        "/data/answers/2/level required",
                        "/data/answers/3/answer enum",
                        "/data/answers/3/surprise additionalProperties");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, true", "2026-06-02, false", "1999-12-31, false"})
    void refusesImplausibleDates(String assessedOn, boolean plausible) {
        EventFixture.data(event).put("assessedOn", assessedOn);

        assertThat(readEvent.read(event) instanceof Readable).isEqualTo(plausible);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\\u0000b\" | nul-character",
                "\"\\ud800\" | unpaired-surrogate",
                "1e999999999 | number-out-of-range",
                "1e-999999999 | number-out-of-range"
            })
    void refusesWhatCannotBeStoredOrCompared(String value, String code) {
        EventFixture.answer(event, 1).set("rationale", TestJson.tree(value));

        assertThat(faults()).containsExactly("/data/answers/1/rationale " + code);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"null, true", "Diabetes, true", "'', false", "'  ', false"})
    void readsATopicThatSaysSomethingOrNone(@Nullable String topic, boolean readable) {
        EventFixture.data(event).put("topic", topic);

        assertThat(readEvent.read(event) instanceof Readable).isEqualTo(readable);
    }

    @Test
    void acceptsCharactersBeyondTheBasicPlane() {
        EventFixture.answer(event, 1).put("rationale", "Ffwdd \uD83C\uDF31 ŵ");

        assertThat(readEvent.read(event)).isInstanceOf(Readable.class);
    }

    @Test
    void refusesDocumentsOfMoreValuesThanAnyEventNeeds() {
        ArrayNode answers = (ArrayNode) event.get("data").get("answers");
        IntStream.range(0, DocumentLimits.MOST_VALUES).forEach(answers::add);

        assertThat(faults()).containsExactly(" too-many-values");
    }

    @Test
    void saysThatThereAreMoreThanAHundredFaults() {
        ArrayNode answers = (ArrayNode) event.get("data").get("answers");
        IntStream.range(0, 5_000).forEach(answers::add);

        assertThat(faults()).hasSize(101).last().isEqualTo(" more-faults");
    }

    @Test
    void refusesEveryMalformedEventWithoutDelay() {
        Instant start = Instant.now();

        assertThat(MalformedEvents.generate(2_000, 4).stream()
                        .filter(this::isAcceptable)
                        .findFirst())
                .isEmpty();

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
    }

    /** Readable, and in agreement with the instrument. */
    private boolean isAcceptable(String text) {
        try {
            return readEvent.read(TestJson.MAPPER.readTree(text)) instanceof Readable(CouncilEvent event)
                    && fits(event.report());
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static boolean fits(ReportedAssessment report) {
        Faults faults = new Faults();
        Instrument toolA = InstrumentFixture.toolA();
        AnswerRules.check(toolA, report.answers(), "", faults);
        return !faults.any()
                && report.answers().size() == toolA.elements().size()
                && report.instrument().equals(toolA.ref());
    }

    private List<String> faults() {
        return readEvent.read(event) instanceof Faulty faulty
                ? faulty.faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList()
                : List.of();
    }
}

package org.placewise.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.json.CanonicalJson;
import org.placewise.contracts.EventContracts;

class BundledInstrumentsTest {

    private static final String BUNDLED = "org.placewise.assessment.instrument.InstrumentFixture#BUNDLED";

    @Test
    void theServicePublishesExactlyTheseInstruments() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/application.properties")) {
            settings.load(Objects.requireNonNull(in));
        }

        assertThat(Arrays.stream(settings.getProperty("placewise.assessment.bundled-instruments")
                                .split(","))
                        .map(String::strip))
                .containsExactlyElementsOf(InstrumentFixture.BUNDLED.stream()
                        .map(name -> "instruments/" + name + ".json")
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "pots-2.0, SERVICE, 13",
        "tool-a-2.0, PLACE_BASED_PLANNING, 10",
        "tool-b-1.0, CIVIC_COMMUNITY, 8",
        "tool-c-1.0, SERVICE_COMMUNITY, 8",
        "tool-d-1.0, CIVIC_SERVICE, 9",
        "civic-inventory-1.0, CIVIC, 19",
        "community-inventory-1.0, COMMUNITY, 11",
        "pit-mark-up-1.0, PLACE_BASED_PLANNING, 7",
        "hwb-maturity-1.0, PLACE_BASED_PLANNING, 7"
    })
    void everyComponentOfTheTriangleHasItsInstrument(String name, PitComponent component, int elements) {
        Instrument instrument = InstrumentFixture.bundled(name).toInstrument();

        assertThat(instrument.pitComponent()).isEqualTo(component);
        assertThat(instrument.elements()).hasSize(elements);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pots-1.0", "pots-2.0"})
    void potsHasThirteenElementsInThreeGroupsAndTwoSides(String version) {
        Instrument pots = InstrumentFixture.bundled(version).toInstrument();

        assertThat(pots.groups())
                .extracting(ElementGroup::code)
                .containsExactly("service-delivery", "population-use", "balancing");
        assertThat(pots.groups().stream().map(group -> pots.elementsOf(group).size()))
                .containsExactly(5, 5, 3);
        assertThat(pots.sides().stream().map(side -> pots.elementsOf(side).size()))
                .containsExactly(5, 5);
        assertThat(pots.groups().getLast().side()).isNull();
    }

    @Test
    void theInventoriesHaveTheirGroups() {
        assertThat(sizesOfGroups("civic-inventory-1.0")).containsExactly(10, 9);
        assertThat(sizesOfGroups("community-inventory-1.0")).containsExactly(7, 4);
    }

    @Test
    void theMarkUpHasOneElementForEachComponent() {
        assertThat(InstrumentFixture.bundled("pit-mark-up-1.0").elements())
                .extracting(Element::pitComponent)
                .containsExactlyInAnyOrder(PitComponent.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pots", "tool-a"})
    void theSecondVersionAsksTheSameOfTheFirstPart(String id) {
        assertThat(firstPart(id + "-2.0")).isEqualTo(firstPart(id + "-1.0"));
    }

    @ParameterizedTest
    @FieldSource(BUNDLED)
    void everyInstrumentKeepsTheContractOfItsEvent(String name) {
        assertThat(new EventContracts()
                        .validate(
                                "org.placewise.assessment.instrument.published.v1",
                                TestJson.MAPPER.valueToTree(InstrumentFixture.bundled(name))))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource(BUNDLED)
    void everyFileIsReadWithoutLossOrAddition(String name) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/instruments/" + name + ".json")) {
            assertThat(CanonicalJson.sha256(TestJson.MAPPER.valueToTree(InstrumentFixture.bundled(name))))
                    .isEqualTo(CanonicalJson.sha256(TestJson.MAPPER.readTree(Objects.requireNonNull(in))));
        }
    }

    @Test
    void theExampleOfTheContractIsPotsAsBundled() {
        assertThat(TestJson.tree(new EventContracts().example("org.placewise.assessment.instrument.published.v1"))
                        .get("data"))
                .isEqualTo(TestJson.MAPPER.valueToTree(InstrumentFixture.bundled("pots-1.0")));
    }

    @ParameterizedTest
    @FieldSource(BUNDLED)
    void everyScaleSaysWhoseItIsWhatOfItIsOursAndThatItIsOrdinal(String name) {
        LevelScale scale = InstrumentFixture.bundled(name).scale();

        assertThat(scale.origin())
                .isEqualTo(name.startsWith("hwb-maturity") ? ScaleOrigin.PUBLISHED : ScaleOrigin.PLACEWISE);
        assertThat(scale.provenance()).contains("Placewise's own", "never added or averaged");
        assertThat(scale.levels())
                .allSatisfy(level -> assertThat(level.descriptor()).isNotBlank());
    }

    @ParameterizedTest
    @FieldSource(BUNDLED)
    void everyInstrumentNamesItsSourceAndWhatIsOurs(String name) {
        assertThat(InstrumentFixture.bundled(name).source())
                .contains("PBA 2021", "Placewise.")
                .containsAnyOf("Elements", "Seven domains after ");
    }

    @Test
    void theMatrixOfBoardsHasThePublishedLevelsAndSaysWhichTitlesAreOurs() {
        InstrumentDocument matrix = InstrumentFixture.bundled("hwb-maturity-1.0");

        assertThat(matrix.scale().levels())
                .extracting(ScaleLevel::label)
                .containsExactly("Not evident", "Limited", "Growing", "Strengthening", "Embedded");
        assertThat(matrix.elements())
                .allSatisfy(element -> assertThat(matrix.source()).contains(element.name()));
    }

    @ParameterizedTest
    @FieldSource(BUNDLED)
    void everyPromptAsksAQuestion(String name) {
        assertThat(InstrumentFixture.bundled(name).elements())
                .allSatisfy(
                        element -> assertThat(element.prompt()).contains("?").hasSizeLessThan(300));
    }

    @ParameterizedTest
    @FieldSource(BUNDLED)
    void everyElementOfATwoPartInstrumentHasQuestionsAndGuidance(String name) {
        InstrumentDocument document = InstrumentFixture.bundled(name);

        if (name.equals("pots-1.0") || name.equals("tool-a-1.0")) {
            assertThat(document.diagnostic()).isNull();
            return;
        }
        assertThat(document.diagnostic()).isNotNull();
        assertThat(document.elements()).allSatisfy(element -> {
            assertThat(element.questions()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(element.questions())
                    .allSatisfy(question -> assertThat(question.question()).endsWith("?"));
            assertThat(element.evidenceGuidance()).isNotBlank();
        });
    }

    @Test
    void noQuestionIsAskedTwiceWithinAnInstrument() {
        for (String name : InstrumentFixture.BUNDLED) {
            Stream<String> questions = InstrumentFixture.bundled(name).elements().stream()
                    .flatMap(element -> element.questions().stream().map(DiagnosticQuestion::question));
            assertThat(questions).as(name).doesNotHaveDuplicates();
        }
    }

    private static List<Integer> sizesOfGroups(String name) {
        Instrument instrument = InstrumentFixture.bundled(name).toInstrument();
        return instrument.groups().stream()
                .map(group -> instrument.elementsOf(group).size())
                .toList();
    }

    private static List<Element> firstPart(String name) {
        return InstrumentFixture.bundled(name).elements().stream()
                .map(element -> Element.of(element.code(), element.name(), element.group(), element.prompt()))
                .toList();
    }
}

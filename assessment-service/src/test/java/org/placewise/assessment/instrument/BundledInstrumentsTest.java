package org.placewise.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.assessment.TestJson;
import org.placewise.contracts.EventContracts;

class BundledInstrumentsTest {

    @Test
    void potsHasThirteenElementsInThreeGroupsAndTwoSides() {
        Instrument pots = InstrumentFixture.pots();

        assertThat(pots.elements()).hasSize(13);
        assertThat(pots.groups())
                .extracting(ElementGroup::code)
                .containsExactly("service-delivery", "population-use", "balancing");
        assertThat(pots.groups().stream().map(group -> pots.elementsOf(group).size()))
                .containsExactly(5, 5, 3);
        assertThat(pots.sides().stream().map(side -> pots.elementsOf(side).size()))
                .containsExactly(5, 5);
        assertThat(pots.pitComponent()).isEqualTo(PitComponent.SERVICE);
    }

    @Test
    void balancingBelongsToNeitherSide() {
        assertThat(InstrumentFixture.pots().groups().getLast().side()).isNull();
    }

    @Test
    void toolAHasTenElementsAndNoSides() {
        Instrument toolA = InstrumentFixture.toolA();

        assertThat(toolA.elements()).hasSize(10);
        assertThat(toolA.sides()).isEmpty();
        assertThat(toolA.pitComponent()).isEqualTo(PitComponent.PLACE_BASED_PLANNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pots-1.0", "tool-a-1.0"})
    void everyBundledInstrumentKeepsTheContractOfItsEvent(String name) {
        InstrumentDocument document = InstrumentFixture.bundled(name);

        assertThat(new EventContracts()
                        .validate(
                                "org.placewise.assessment.instrument.published.v1",
                                TestJson.MAPPER.valueToTree(document)))
                .isEmpty();
    }

    @Test
    void theExampleOfTheContractIsPotsAsBundled() {
        assertThat(TestJson.tree(new EventContracts().example("org.placewise.assessment.instrument.published.v1"))
                        .get("data"))
                .isEqualTo(TestJson.MAPPER.valueToTree(InstrumentFixture.bundled("pots-1.0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pots-1.0", "tool-a-1.0"})
    void everyBundledInstrumentSaysThatItsScaleIsOurs(String name) {
        LevelScale scale = InstrumentFixture.bundled(name).scale();

        assertThat(scale.origin()).isEqualTo(ScaleOrigin.PLACEWISE);
        assertThat(scale.provenance()).contains("Placewise's own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pots-1.0", "tool-a-1.0"})
    void everyPromptAsksAQuestion(String name) {
        assertThat(InstrumentFixture.bundled(name).elements())
                .allSatisfy(
                        element -> assertThat(element.prompt()).contains("?").hasSizeLessThan(300));
    }
}

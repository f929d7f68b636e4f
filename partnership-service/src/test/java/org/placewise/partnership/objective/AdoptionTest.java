package org.placewise.partnership.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdoptionTest {

    private static final Owner DIRECTOR = new Owner("Director of public health", "Example Council");
    private static final Owner SUCCESSOR = new Owner("Deputy director", "Example Council");
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final Acceptance ACCEPTED = new Acceptance("officer", DIRECTOR, NOW);
    private static final Adoption ADOPTED = new Adoption("officer", NOW);

    @ParameterizedTest
    @EnumSource
    void eachPartThatIsNotStatedIsMissing(AdoptionPart part) {
        assertThat(AdoptionPart.missingFrom(without(part))).containsExactly(part);
        assertThat(part.missing().code()).isEqualTo("missing-part");
    }

    @Test
    void nothingIsMissingFromWhatIsCompleteAndEverythingFromATitle() {
        assertThat(AdoptionPart.missingFrom(complete(DIRECTOR))).isEmpty();
        assertThat(AdoptionPart.missingFrom(new ObjectiveTerms("A", null, null, null, null, null, null, null)))
                .containsExactly(AdoptionPart.values());
    }

    @Test
    void whatMakesAnObjectiveClearIsPartOfWhatItNeedsToBeAdopted() {
        assertThat(Arrays.stream(AdoptionPart.values()).map(Enum::name))
                .containsAll(
                        Arrays.stream(ObjectivePart.values()).map(Enum::name).toList());
    }

    @Test
    void aRevisionKeepsTheAcceptanceAndTheAdoptionWhileTheyHold() {
        Objective adopted = ObjectiveFixture.recorded(complete(DIRECTOR)).adopted(ADOPTED);

        Objective retitled = adopted.revised(stated(DIRECTOR, "Another title", "Everybody"));

        assertThat(retitled.terms().acceptance()).isEqualTo(ACCEPTED);
        assertThat(retitled.terms().adoption()).isEqualTo(ADOPTED);
        assertThat(retitled.version()).isEqualTo(adopted.version() + 1);
    }

    @Test
    void anotherOwnerHasAcceptedNothingAndTheBoardAdoptsAnew() {
        Objective adopted = ObjectiveFixture.recorded(complete(DIRECTOR)).adopted(ADOPTED);

        Objective handedOver = adopted.revised(stated(SUCCESSOR, "Title", "Everybody"));

        assertThat(handedOver.terms().acceptance()).isNull();
        assertThat(handedOver.terms().adoption()).isNull();
    }

    @Test
    void anAdoptionLapsesWithAPartThatIsMissingAgainButTheAcceptanceHolds() {
        Objective adopted = ObjectiveFixture.recorded(complete(DIRECTOR)).adopted(ADOPTED);

        Objective unclear = adopted.revised(stated(DIRECTOR, "Title", null));

        assertThat(unclear.terms().acceptance()).isEqualTo(ACCEPTED);
        assertThat(unclear.terms().adoption()).isNull();
    }

    @Test
    void whatWasAcceptedOrAdoptedBeforeStaysAsItWas() {
        Objective adopted = ObjectiveFixture.recorded(complete(DIRECTOR)).adopted(ADOPTED);

        assertThat(adopted.accepted(new Acceptance("another", DIRECTOR, NOW.plusSeconds(1))))
                .isSameAs(adopted);
        assertThat(adopted.adopted(new Adoption("another", NOW.plusSeconds(1)))).isSameAs(adopted);
    }

    private static ObjectiveTerms complete(Owner owner) {
        return stated(owner, "Title", "Everybody").with(new Acceptance("officer", owner, NOW));
    }

    private static ObjectiveTerms stated(Owner owner, String title, @Nullable String group) {
        ObjectiveTerms clear = ObjectiveFixture.stating(EnumSet.allOf(ObjectivePart.class));
        return new ObjectiveTerms(
                title,
                clear.pitComponent(),
                clear.indicator(),
                clear.baseline(),
                clear.target(),
                clear.targetDate(),
                group,
                owner,
                DimensionOfInequality.DEPRIVATION,
                CausalStage.BEHAVIOURS,
                null,
                List.of("core20plus5"),
                null,
                null);
    }

    private static ObjectiveTerms without(AdoptionPart part) {
        ObjectiveTerms all = complete(DIRECTOR);
        return new ObjectiveTerms(
                all.title(),
                part == AdoptionPart.PIT_COMPONENT ? null : all.pitComponent(),
                part == AdoptionPart.INDICATOR ? null : all.indicator(),
                part == AdoptionPart.BASELINE ? null : all.baseline(),
                part == AdoptionPart.TARGET ? null : all.target(),
                part == AdoptionPart.TARGET_DATE ? null : all.targetDate(),
                part == AdoptionPart.POPULATION_GROUP ? null : all.populationGroup(),
                part == AdoptionPart.OWNER ? null : all.owner(),
                part == AdoptionPart.DIMENSION_OF_INEQUALITY ? null : all.dimensionOfInequality(),
                part == AdoptionPart.CAUSAL_STAGE ? null : all.causalStage(),
                null,
                List.of(),
                part == AdoptionPart.ACCEPTANCE ? null : all.acceptance(),
                null);
    }
}

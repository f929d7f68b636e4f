package org.placewise.partnership.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClarityTest {

    @ParameterizedTest
    @MethodSource("everySetOfParts")
    void isPresentExactlyWhereAPartIsStatedAndClearOnlyWhereAllAre(EnumSet<ObjectivePart> stated) {
        Clarity clarity = Clarity.of(ObjectiveFixture.stating(stated));

        assertThat(clarity.present()).containsExactlyElementsOf(stated);
        assertThat(clarity.missing()).containsExactlyElementsOf(EnumSet.complementOf(stated));
        assertThat(clarity.clear()).isEqualTo(stated.size() == 6);
    }

    @Test
    void anOwnerIsNotAPartOfClarity() {
        ObjectiveTerms draft = ObjectiveFixture.stating(EnumSet.noneOf(ObjectivePart.class));
        ObjectiveTerms owned = new ObjectiveTerms(
                draft.title(), null, null, null, null, null, null, new Owner("Director", "Example Council"));

        assertThat(Clarity.of(owned)).isEqualTo(Clarity.of(draft));
    }

    static Stream<EnumSet<ObjectivePart>> everySetOfParts() {
        return IntStream.range(0, 1 << ObjectivePart.values().length).mapToObj(ClarityTest::partsOf);
    }

    private static EnumSet<ObjectivePart> partsOf(int bits) {
        EnumSet<ObjectivePart> parts = EnumSet.noneOf(ObjectivePart.class);
        for (ObjectivePart part : ObjectivePart.values()) {
            if ((bits >> part.ordinal() & 1) == 1) {
                parts.add(part);
            }
        }
        return parts;
    }
}

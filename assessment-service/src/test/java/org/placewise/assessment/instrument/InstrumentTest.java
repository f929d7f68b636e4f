package org.placewise.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InstrumentTest {

    @Test
    void refusesAnElementGivenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(List.of(), List.of(), List.of(element("a", null), element("a", null))))
                .withMessageContaining("a is given twice");
    }

    @Test
    void refusesAGroupThatIsNotListed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(List.of(), List.of(), List.of(element("a", "missing"))))
                .withMessageContaining("no group missing");
    }

    @Test
    void refusesASideThatIsNotListed() {
        List<ElementGroup> groups = List.of(new ElementGroup("g", "G", "left"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(List.of(), groups, List.of(element("a", "g"))))
                .withMessageContaining("no side left");
    }

    @Test
    void refusesNoElements() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(List.of(), List.of(), List.of()))
                .withMessageContaining("at least one element");
    }

    @Test
    void refusesAScaleThatIsNotInOrder() {
        List<ScaleLevel> levels = List.of(new ScaleLevel(2, "Two", "2"), new ScaleLevel(1, "One", "1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelScale(ScaleOrigin.LOCAL, "Ours", levels))
                .withMessageContaining("level 1 is out of order");
    }

    @Test
    void refusesAScaleOfOneLevel() {
        assertThatIllegalArgumentException().isThrownBy(() -> InstrumentFixture.scaleTo(1));
    }

    @Test
    void findsTheElementsOfASideThroughItsGroups() {
        Instrument instrument = instrument(
                List.of(new Side("left", "Left")),
                List.of(new ElementGroup("g", "G", "left"), new ElementGroup("h", "H", null)),
                List.of(element("a", "g"), element("b", "h"), element("c", "g")));

        assertThat(instrument.elementsOf(instrument.sides().getFirst()))
                .containsExactlyInAnyOrder(new ElementCode("a"), new ElementCode("c"));
    }

    private static Instrument instrument(List<Side> sides, List<ElementGroup> groups, List<Element> elements) {
        return new Instrument(
                new InstrumentRef("test", "1"),
                "Test",
                PitComponent.CIVIC,
                "A test",
                InstrumentFixture.scaleTo(3),
                sides,
                groups,
                elements,
                null);
    }

    private static Element element(String code, @Nullable String group) {
        return Element.of(new ElementCode(code), code, group, "Is it?");
    }
}

package org.placewise.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.assessment.InstrumentPublished.Coverage;
import org.placewise.reporting.assessment.InstrumentPublished.Element;
import org.placewise.reporting.assessment.InstrumentPublished.Scale;

class InstrumentPublishedTest {

    @Test
    void elementsThatNameNoComponentAreOfTheInstrumentsOwn() {
        assertThat(instrument(null, null, null).coverage()).containsExactly(new Coverage("service", 3, false));
    }

    @Test
    void anInstrumentWithElementsOfSeveralComponentsGivesAQuickViewOfEach() {
        assertThat(instrument("civic", null, "civic").coverage())
                .containsExactly(new Coverage("civic", 2, true), new Coverage("service", 1, true));
    }

    @Test
    void anInstrumentWhoseElementsAreAllOfAnotherComponentIsOfThatOne() {
        assertThat(instrument("civic", "civic").coverage()).containsExactly(new Coverage("civic", 2, false));
    }

    private static InstrumentPublished instrument(@Nullable String... components) {
        List<Element> elements = Arrays.stream(components)
                .map(component -> new Element("element", "Element", null, "A question?", component))
                .toList();
        return new InstrumentPublished(
                "own",
                "1.0",
                "Own",
                "service",
                "Us",
                new Scale("local", "Ours", List.of()),
                List.of(),
                List.of(),
                elements);
    }
}

package org.placewise.reporting.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.dashboard.ComponentReadings;
import org.placewise.reporting.web.drawing.StateSymbol.Pip;
import org.placewise.reporting.web.drawing.TriangleDrawing.Part;

class TriangleDrawingTest {

    private final TriangleDrawing drawing = TriangleDrawing.of(ComponentReadings.of(
            ComponentReadings.assessment("service", null, "2026-01-01", 2, 3),
            ComponentReadings.assessment("civic", null, "2026-01-01", 1)));

    @Test
    void drawsThreeCornersTheCentreAndThreeSeamsOnTop() {
        assertThat(drawing.parts())
                .extracting(Part::component)
                .containsExactly(
                        "civic",
                        "service",
                        "community",
                        "place-based-planning",
                        "civic-community",
                        "service-community",
                        "civic-service");
    }

    @Test
    void everyPartSaysItsStateInWordsAndPips() {
        Part service = part("service");
        assertThat(service.word()).isEqualTo("Emerging to Established");
        assertThat(service.pips()).extracting(Pip::kind).containsExactly("full", "full", "half", "empty");
        assertThat(service.smallPips()).extracting(Pip::kind).containsExactly("full", "full", "half", "empty");

        Part community = part("community");
        assertThat(community.wordLines()).extracting(TriangleDrawing.Line::text).containsExactly("Not assessed");
        assertThat(community.pips()).extracting(Pip::kind).containsExactly("none");
    }

    @Test
    void shadesFollowTheStepAndAreNoneWithoutALevel() {
        assertThat(part("civic").tint()).isEqualTo(1);
        assertThat(part("service").tint()).isEqualTo(2);
        assertThat(part("community").tint()).isZero();
    }

    @Test
    void numbersAreThoseOfTheListBeside() {
        assertThat(drawing.parts()).extracting(Part::number).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
        assertThat(part("civic").number()).isEqualTo(1);
    }

    @Test
    void longTitlesAreBrokenAtSpaces() {
        assertThat(TextLines.of("Service engagement with communities", 20))
                .isEqualTo(List.of("Service engagement", "with communities"));
        assertThat(TextLines.of("Incomprehensibilities", 5)).isEqualTo(List.of("Incomprehensibilities"));
    }

    private Part part(String component) {
        return drawing.parts().stream()
                .filter(part -> part.component().equals(component))
                .findFirst()
                .orElseThrow();
    }
}

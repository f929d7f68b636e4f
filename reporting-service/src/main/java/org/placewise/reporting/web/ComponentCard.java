package org.placewise.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.ComponentReading;
import org.placewise.reporting.triangle.TriangleComponent;
import org.placewise.reporting.web.drawing.StateSymbol;

/** One component of the triangle in the list beneath the drawing. */
public record ComponentCard(
        int number,
        String component,
        String title,
        String kind,
        String meaning,
        String word,
        StateSymbol symbol,
        @Nullable AssessmentCard latest,
        @Nullable AssessmentCard quickView,
        List<AssessmentCard> others) {

    /** Makes the card; its number is the place in the list beneath the drawing. */
    public static ComponentCard of(int number, ComponentReading reading) {
        TriangleComponent component =
                TriangleComponent.ofCode(reading.component()).orElseThrow();
        return new ComponentCard(
                number,
                reading.component(),
                reading.title(),
                kind(component),
                component.meaning(),
                reading.word(),
                StateSymbol.of(reading.state()),
                reading.latest() == null ? null : AssessmentCard.of(reading.latest()),
                reading.quickView() == null ? null : AssessmentCard.of(reading.quickView()),
                reading.others().stream().map(AssessmentCard::of).toList());
    }

    private static String kind(TriangleComponent component) {
        return switch (component.kind()) {
            case SEGMENT -> "Corner";
            case SEAM -> "Seam";
            case CENTRE -> "Centre";
        };
    }
}

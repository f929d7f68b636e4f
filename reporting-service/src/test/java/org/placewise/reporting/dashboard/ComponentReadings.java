package org.placewise.reporting.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.Summaries;
import org.placewise.reporting.assessment.Summary;
import org.placewise.reporting.triangle.ComponentState;
import org.placewise.reporting.triangle.TriangleComponent;

/** Assessments of a place, and the seven components read from them. */
public final class ComponentReadings {

    private ComponentReadings() {}

    /** The seven components, of which these assessments are known. */
    public static List<ComponentReading> of(AssessmentReading... assessments) {
        return Arrays.stream(TriangleComponent.values())
                .map(component -> ComponentReading.of(component, List.of(assessments)))
                .toList();
    }

    /** An assessment with one answer at each of these levels, by an instrument of the component. */
    public static AssessmentReading assessment(
            String component, @Nullable String topic, String assessedOn, Integer... levels) {
        return assessment(component, false, topic, assessedOn, levels);
    }

    /** A quick view with one answer at each of these levels. */
    public static AssessmentReading quickView(String component, String assessedOn, Integer... levels) {
        return assessment(component, true, null, assessedOn, levels);
    }

    private static AssessmentReading assessment(
            String component, boolean quickView, @Nullable String topic, String assessedOn, Integer... levels) {
        Summary overall = Summaries.of(0, levels);
        UUID id = UUID.randomUUID();
        return new AssessmentReading(
                id,
                "instrument",
                "1.0",
                "Instrument",
                null,
                component,
                quickView,
                topic,
                "district",
                LocalDate.parse(assessedOn),
                Instant.parse(assessedOn + "T12:00:00Z"),
                false,
                ComponentState.of(overall),
                overall,
                List.of(),
                List.of(),
                List.of(),
                null,
                0,
                List.of(),
                null,
                List.of(),
                null,
                new Source("assessment", id.toString(), "https://assessments.example/" + id));
    }
}

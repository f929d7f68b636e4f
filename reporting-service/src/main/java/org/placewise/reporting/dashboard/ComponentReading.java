package org.placewise.reporting.dashboard;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.triangle.ComponentState;
import org.placewise.reporting.triangle.TriangleComponent;

/**
 * One of the seven components of the Population Intervention Triangle and its latest assessed state.
 *
 * @param kind segment, seam or centre
 * @param latest the assessment that the state is of; null when the component is not assessed
 * @param others the latest assessment with every other instrument or topic, newest first
 */
public record ComponentReading(
        String component,
        String title,
        String kind,
        ComponentState state,
        @Nullable AssessmentReading latest,
        List<AssessmentReading> others) {

    private static final Comparator<AssessmentReading> NEWEST_FIRST = Comparator.comparing(
                    AssessmentReading::assessedOn)
            .thenComparing(AssessmentReading::submittedAt)
            .thenComparing(AssessmentReading::assessmentId)
            .reversed();

    /** Reads a component from the latest assessments of its place, in any order; those of other components are left. */
    public static ComponentReading of(TriangleComponent component, List<AssessmentReading> assessments) {
        List<AssessmentReading> own = assessments.stream()
                .filter(assessment -> assessment.pitComponent().equals(component.code()))
                .sorted(NEWEST_FIRST)
                .toList();
        AssessmentReading latest = own.isEmpty() ? null : own.getFirst();
        return new ComponentReading(
                component.code(),
                component.title(),
                component.kind().code(),
                latest == null ? ComponentState.notAssessed() : latest.state(),
                latest,
                own.stream().skip(1).toList());
    }

    /** Returns whether a submitted assessment is known. */
    public boolean assessed() {
        return latest != null;
    }
}

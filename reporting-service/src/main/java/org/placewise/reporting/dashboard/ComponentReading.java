package org.placewise.reporting.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.triangle.ComponentState;
import org.placewise.reporting.triangle.TriangleComponent;

/**
 * One of the seven components of the Population Intervention Triangle and its latest assessed state. An instrument of the
 * component alone gives the state, however old; a quick view across the triangle gives it only where there is none, and
 * otherwise stands beside it. The two are never put together: their elements and scales are not the same.
 *
 * @param kind segment, seam or centre
 * @param latest the assessment that the state is of; null when the component is not assessed
 * @param quickView the latest quick view, beside an assessment with an instrument of the component; null otherwise
 * @param others the latest assessment with every other instrument or topic, newest first
 */
public record ComponentReading(
        String component,
        String title,
        String kind,
        ComponentState state,
        @Nullable AssessmentReading latest,
        @Nullable AssessmentReading quickView,
        List<AssessmentReading> others) {

    private static final Comparator<AssessmentReading> BEST_FIRST =
            Comparator.comparing(AssessmentReading::quickView).thenComparing(AssessmentReading.NEWEST_FIRST);

    /** Reads a component from the latest assessments of its place, in any order; those of other components are left. */
    public static ComponentReading of(TriangleComponent component, List<AssessmentReading> assessments) {
        List<AssessmentReading> own = assessments.stream()
                .filter(assessment -> assessment.pitComponent().equals(component.code()) && !assessment.aboutBoard())
                .sorted(BEST_FIRST)
                .toList();
        AssessmentReading latest = own.isEmpty() ? null : own.getFirst();
        AssessmentReading quickView = own.stream()
                .skip(1)
                .filter(assessment -> assessment.quickView() && latest != null && !latest.quickView())
                .findFirst()
                .orElse(null);
        return new ComponentReading(
                component.code(),
                component.title(),
                component.kind().code(),
                latest == null ? ComponentState.notAssessed() : latest.state(),
                latest,
                quickView,
                own.stream()
                        .skip(1)
                        .filter(assessment -> assessment != quickView)
                        .sorted(AssessmentReading.NEWEST_FIRST)
                        .toList());
    }

    /** Returns every assessment shown of the component, the one that gives the state first. */
    public List<AssessmentReading> assessments() {
        return Stream.of(Stream.ofNullable(latest), Stream.ofNullable(quickView), others.stream())
                .flatMap(each -> each)
                .toList();
    }

    /** Returns whether a submitted assessment is known. */
    public boolean assessed() {
        return latest != null;
    }

    /** Returns whether the state rests on a quick view alone. */
    public boolean onlyQuickView() {
        return latest != null && latest.quickView();
    }

    /** Returns the state in words, with what it rests on where that is a quick view. */
    public String word() {
        return onlyQuickView() ? state.word() + " (quick view)" : state.word();
    }
}

package org.placewise.reporting.component;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.AssessmentReading;
import org.placewise.reporting.dashboard.ComponentReading;
import org.placewise.reporting.dashboard.PlaceHeader;

/**
 * Everything known of one component of one place.
 *
 * @param reading its state, and the assessments that it rests on and that stand beside it
 * @param readOn day on which the age of evidence is measured
 * @param evidenceCurve how evidence ages, in words
 * @param elements of the assessment that gives the state; what raters said of them is in the round that it names
 * @param rounds newest first
 * @param proposals every action proposed for an element of the component, newest first
 * @param history one series for each instrument version and topic
 * @param parts councils and neighbourhoods below, each where there are any
 */
public record ComponentDetail(
        PlaceHeader place,
        ComponentReading reading,
        LocalDate readOn,
        String evidenceCurve,
        List<ElementReading> elements,
        List<RoundReading> rounds,
        List<ProposalReading> proposals,
        List<SeriesReading> history,
        List<PartsOfPlace> parts) {

    /** Puts the elements together with the actions proposed for them. */
    public static ComponentDetail of(
            PlaceHeader place,
            ComponentReading reading,
            LocalDate readOn,
            List<RoundReading> rounds,
            List<ProposalReading> proposals,
            List<SeriesReading> history,
            List<PartsOfPlace> parts) {
        return new ComponentDetail(
                place,
                reading,
                readOn,
                Support.CURVE,
                elements(reading.latest(), readOn, proposals),
                rounds,
                proposals,
                history,
                parts);
    }

    private static List<ElementReading> elements(
            @Nullable AssessmentReading latest, LocalDate on, List<ProposalReading> proposals) {
        return latest == null
                ? List.of()
                : latest.answers().stream()
                        .map(answer -> ElementReading.of(
                                answer,
                                on,
                                proposals.stream()
                                        .filter(proposal ->
                                                proposal.assessmentId().equals(latest.assessmentId())
                                                        && proposal.element().equals(answer.element()))
                                        .toList()))
                        .toList();
    }
}

package org.placewise.reporting.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.Balance;
import org.placewise.reporting.assessment.BoardInstruments;
import org.placewise.reporting.assessment.Change;
import org.placewise.reporting.assessment.GroupSummary;
import org.placewise.reporting.assessment.SideSummary;
import org.placewise.reporting.assessment.Summary;
import org.placewise.reporting.triangle.ComponentState;

/**
 * What one submitted assessment of the place says of one component.
 *
 * @param pitComponent the component
 * @param quickView whether the instrument looks across several components, so that only its elements of this one are read
 *     here; an instrument of the component alone comes before it
 * @param scaleProvenance who made the scale, in words; null until the instrument version has arrived
 * @param topic what the assessment was limited to; null for the place as a whole
 * @param example whether it is example data, to be labelled as such wherever it is shown
 * @param weakestLinks all elements at the lowest level given
 * @param unsupported elements with a level but no evidence
 * @param round null where the assessment was recorded without one
 * @param change against the previous assessment of the same place, topic and instrument version, or null
 */
public record AssessmentReading(
        UUID assessmentId,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        @Nullable String scaleProvenance,
        String pitComponent,
        boolean quickView,
        @Nullable String topic,
        String placeLevel,
        LocalDate assessedOn,
        Instant submittedAt,
        boolean example,
        ComponentState state,
        Summary overall,
        List<GroupSummary> groups,
        List<SideSummary> sides,
        List<NamedElement> weakestLinks,
        @Nullable Balance balance,
        int unsupportedCount,
        List<NamedElement> unsupported,
        @Nullable Change change,
        List<AnswerReading> answers,
        @Nullable RoundBadge round,
        Source source) {

    /** By the day of judgement, then the time of submission. */
    public static final Comparator<AssessmentReading> NEWEST_FIRST = Comparator.comparing(AssessmentReading::assessedOn)
            .thenComparing(AssessmentReading::submittedAt)
            .thenComparing(AssessmentReading::assessmentId)
            .reversed();

    /**
     * The round of partners that the assessment came of.
     *
     * @param mode self, peer-supported or facilitated
     * @param provenance self-assessed, peer-validated or externally-assured: how far others have looked at the judgements
     * @param partnerOrganisation the one partner that the round looked at; null for the partnership
     * @param responded raters who rated at least one element
     */
    public record RoundBadge(
            UUID roundId,
            String mode,
            String provenance,
            @Nullable String partnerOrganisation,
            Instant closedAt,
            int responded,
            Source source) {}

    /** Returns whether a board looks at itself here, so that nothing is said of a component. */
    public boolean aboutBoard() {
        return BoardInstruments.contains(instrumentId);
    }

    /** An element with the level that it was given; its name is its code until the instrument version has arrived. */
    public record NamedElement(String element, String name, int level, String label) {}

    /** Returns what boards say of themselves among the latest assessments of a place, the newest first. */
    public static List<AssessmentReading> ofBoards(List<AssessmentReading> latest) {
        return latest.stream()
                .filter(AssessmentReading::aboutBoard)
                .sorted(NEWEST_FIRST)
                .toList();
    }
}

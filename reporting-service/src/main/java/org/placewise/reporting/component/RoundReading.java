package org.placewise.reporting.component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.Summary;
import org.placewise.reporting.dashboard.Source;
import org.placewise.reporting.round.LevelAgreed.Agreement;
import org.placewise.reporting.round.RoundRecorded.Reopening;
import org.placewise.reporting.round.RoundResults.ConfidenceCount;
import org.placewise.reporting.round.RoundResults.SectorDifference;
import org.placewise.reporting.round.RoundResults.SectorSpread;

/**
 * A round of partners about the component. While it is open nothing that raters said is known.
 *
 * @param quickView whether the instrument looks across several components, so that only its elements of this one are here
 * @param state open, revealed or agreed
 * @param turn 1 at first, and one more with every reopening
 * @param assessmentId the assessment that was submitted with what was agreed; null until then
 * @param raters invited and not revoked; null while open, as are the counts after it
 * @param alpha Krippendorff's alpha for ordinal data over all elements of the instrument, not rounded; null with the reason
 * @param elements in the instrument's order; empty while open
 */
public record RoundReading(
        UUID roundId,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        boolean quickView,
        @Nullable String topic,
        @Nullable String partnerOrganisation,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        String mode,
        String provenance,
        boolean example,
        String state,
        int turn,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant concludedAt,
        @Nullable UUID assessmentId,
        @Nullable Integer raters,
        @Nullable Integer responded,
        @Nullable Integer completed,
        @Nullable Double alpha,
        @Nullable String alphaMissing,
        List<Reopening> reopenings,
        List<RoundElement> elements,
        Source source) {

    /**
     * One element: what raters said, and what was recorded beside it.
     *
     * @param name null until the instrument version has arrived
     * @param importance high, ordinary or low
     * @param accord agreed, split or uncertain
     * @param spread of the present levels, each as often as raters gave it
     * @param targets of the levels to be reached
     * @param sectors the spread within each sector that said something
     * @param differences every two sectors that see the element differently
     * @param agreement null while nothing is recorded in this turn
     */
    public record RoundElement(
            String element,
            @Nullable String name,
            String importance,
            String accord,
            @Nullable Double alpha,
            @Nullable String alphaMissing,
            Summary spread,
            Summary targets,
            List<ConfidenceCount> confidence,
            List<SectorSpread> sectors,
            List<SectorDifference> differences,
            @Nullable Agreement agreement) {

        /** Returns the element's name, or its code where the name is not known. */
        public String title() {
            return name == null ? element : name;
        }
    }

    /** Returns what raters said of an element, or null. */
    public @Nullable RoundElement element(String code) {
        return elements.stream()
                .filter(each -> each.element().equals(code))
                .findFirst()
                .orElse(null);
    }
}

package org.placewise.reporting.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code org.placewise.assessment.round.opened.v1} and {@code …closed.v1}: the full state of one round. Who
 * organised and concluded it is in the event and not read: dashboards do not need the names. What was agreed comes with
 * {@link LevelAgreed}, as it is recorded.
 *
 * @param topic what the round is limited to; null for the place as a whole
 * @param partnerOrganisation the one partner that the round looks at; null for the partnership
 * @param mode self, peer-supported or facilitated
 * @param provenance self-assessed, peer-validated or externally-assured
 * @param importance of elements that are not ordinary
 * @param example whether it is example data, to be labelled as such wherever it is shown
 * @param state open, revealed or agreed
 * @param turn 1 at first, and one more with every reopening
 * @param assessmentId the assessment that was submitted with what was agreed; null until then
 * @param results null while the round is open
 */
public record RoundRecorded(
        UUID roundId,
        String gssCode,
        String placeLevel,
        @Nullable String topic,
        @Nullable String partnerOrganisation,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        String pitComponent,
        String mode,
        String provenance,
        List<Importance> importance,
        boolean example,
        String state,
        int turn,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant concludedAt,
        @Nullable UUID assessmentId,
        List<Reopening> reopenings,
        @Nullable RoundResults results) {

    /** How much an element matters to those who called the round: high or low. */
    public record Importance(String element, String importance) {}

    /** A reopening with its reason. */
    public record Reopening(int endedTurn, Instant reopenedAt, String reason) {}

    /** How much an element matters: high, ordinary or low. */
    public String importanceOf(String element) {
        return importance.stream()
                .filter(each -> each.element().equals(element))
                .map(Importance::importance)
                .findFirst()
                .orElse("ordinary");
    }
}

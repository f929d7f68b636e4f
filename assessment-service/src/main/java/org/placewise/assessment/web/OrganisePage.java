package org.placewise.assessment.web;

import java.util.List;
import java.util.Optional;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.round.Completion;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.RoundState;
import org.placewise.assessment.round.RoundView;

/**
 * An organiser's page of a round.
 *
 * @param state {@code draft}, {@code open}, {@code revealed} or {@code agreed}
 * @param seats who is invited, and whether they have rated every element: all that is told before the reveal
 * @param cards what the reveal shows, in the order of the agenda; empty before it
 * @param links by which this page can be opened
 * @param recorded of how many elements something is recorded
 */
public record OrganisePage(
        RoundHeading heading,
        String state,
        List<Seat> seats,
        List<SpreadCard> cards,
        List<OpenLink> links,
        int recorded,
        int total,
        List<FormError> errors,
        String token) {

    /** A rater's seat. */
    public record Seat(String organisation, String sector, String status, boolean completed) {}

    /** Whether something is recorded of every element. */
    public boolean ready() {
        return recorded == total;
    }

    /** The page of a round with these seats. */
    public static OrganisePage of(
            RoundHeading heading,
            Round round,
            Instrument instrument,
            List<Completion> completion,
            List<OpenLink> links,
            List<FormError> errors,
            String token) {
        List<SpreadCard> cards = cards(round, instrument);
        return new OrganisePage(
                heading,
                RoundView.of(round, instrument).state(),
                completion.stream().map(OrganisePage::seat).toList(),
                cards,
                links,
                Math.toIntExact(
                        cards.stream().filter(card -> card.agreed() != null).count()),
                instrument.elements().size(),
                errors,
                token);
    }

    private static Seat seat(Completion completion) {
        Invitation invitation = completion.invitation();
        String status =
                invitation.revokedAt() != null ? "Revoked" : completion.completed() ? "✓ Completed" : "Not completed";
        return new Seat(invitation.organisation(), Words.sector(invitation.sector()), status, completion.completed());
    }

    private static List<SpreadCard> cards(Round round, Instrument instrument) {
        return switch (round.state()) {
            case RoundState.Draft draft -> List.of();
            case RoundState.Open open -> List.of();
            case RoundState.Revealed revealed -> cards(revealed, instrument);
            case RoundState.Agreed agreed -> cards(agreed.revealed(), instrument);
        };
    }

    private static List<SpreadCard> cards(RoundState.Revealed revealed, Instrument instrument) {
        return revealed.results().agenda().stream()
                .map(entry -> instrument.element(entry.element()).orElseThrow())
                .map(element -> SpreadCard.of(instrument, element, revealed, Optional.empty()))
                .toList();
    }
}

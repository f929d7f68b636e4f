package org.placewise.assessment.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.round.Provenance;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.RoundMode;
import org.placewise.assessment.round.RoundResults;
import org.placewise.assessment.round.RoundScope;
import org.placewise.assessment.round.RoundState;
import org.placewise.assessment.web.SpreadCard;

/**
 * What a summary tells of the round that its assessment came of.
 *
 * @param how it was run, how far others have looked at it, and how many rated
 * @param partner organisation that it was about; null for the place
 * @param period that was judged; null where none was named
 */
public record RoundSummary(
        String how, @Nullable String partner, @Nullable String period, List<SpreadCard> cards) {

    /** The summary of a concluded round; empty for any other. */
    static Optional<RoundSummary> of(Round round, Instrument instrument) {
        return switch (round.state()) {
            case RoundState.Draft draft -> Optional.empty();
            case RoundState.Open open -> Optional.empty();
            case RoundState.Revealed revealed -> Optional.empty();
            case RoundState.Agreed agreed -> Optional.of(summary(round, agreed.revealed(), instrument));
        };
    }

    /** What raters said of the element and what was agreed. */
    Optional<SpreadCard> of(ElementCode element) {
        return cards.stream()
                .filter(card -> card.code().equals(element.value()))
                .findFirst();
    }

    private static RoundSummary summary(Round round, RoundState.Revealed revealed, Instrument instrument) {
        RoundResults results = revealed.results();
        return new RoundSummary(
                mode(round.mode()) + ", " + badge(round.provenance()) + "; " + results.responded() + " of "
                        + results.raters() + " invited raters took part",
                round.scope().partnerOrganisation(),
                period(round.scope()),
                instrument.elements().stream()
                        .map(element -> SpreadCard.of(instrument, element, revealed, Optional.empty()))
                        .toList());
    }

    private static String mode(RoundMode mode) {
        return switch (mode) {
            case SELF -> "Rated blind by partners of the place";
            case PEER_SUPPORTED -> "Rated blind by partners, with the support of peers";
            case FACILITATED -> "Rated blind by partners in a facilitated workshop";
        };
    }

    private static String badge(Provenance provenance) {
        return switch (provenance) {
            case SELF_ASSESSED -> "self-assessed";
            case PEER_VALIDATED -> "validated by peers";
            case EXTERNALLY_ASSURED -> "externally assured";
        };
    }

    private static @Nullable String period(RoundScope scope) {
        LocalDate from = scope.periodFrom();
        LocalDate to = scope.periodTo();
        if (from == null && to == null) {
            return null;
        }
        return (from == null ? "up to" : "from " + SummaryPage.day(from))
                + (to == null ? "" : (from == null ? " " : " to ") + SummaryPage.day(to));
    }
}

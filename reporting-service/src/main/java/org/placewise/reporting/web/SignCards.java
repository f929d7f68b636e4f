package org.placewise.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.BoardReading.SignSummary;
import org.placewise.reporting.dashboard.BoardReading.Signs;
import org.placewise.reporting.web.BoardCard.SignCard;

/** The signs of a board in words; a finding that is not known here is shown as it is, with the unknown symbol. */
final class SignCards {

    private SignCards() {}

    static List<SignCard> of(@Nullable Signs signs) {
        if (signs == null) {
            return List.of();
        }
        String asOf = Figures.day(signs.asOf());
        List<SignCard> cards = new ArrayList<>();
        cards.add(card(Sign.CLARITY, signs.clarity().finding(), signs.clarity().explanation(), asOf));
        cards.add(card(
                Sign.OWNERSHIP, signs.ownership().finding(), signs.ownership().explanation(), asOf));
        signs.further().stream()
                .filter(summary -> !summary.measure())
                .forEach(summary -> cards.add(card(summary, asOf)));
        return List.copyOf(cards);
    }

    private static SignCard card(SignSummary summary, String asOf) {
        return Sign.named(summary.sign())
                .map(sign -> card(sign, summary.finding(), summary.explanation(), asOf))
                .orElseGet(() -> new SignCard(
                        summary.sign(), "", Words.finding(summary.finding()), "unknown", summary.explanation(), asOf));
    }

    private static SignCard card(Sign sign, String finding, String explanation, String asOf) {
        return new SignCard(
                sign.title(), sign.question(), Words.finding(finding), sign.strength(finding), explanation, asOf);
    }
}

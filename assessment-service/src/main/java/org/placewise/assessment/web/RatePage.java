package org.placewise.assessment.web;

import java.util.List;
import java.util.Optional;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.Rating;
import org.placewise.assessment.rating.RatingSheet;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.RoundState;

/**
 * A rater's own page.
 *
 * @param open whether the round takes ratings now
 * @param planned whether the round has not been opened yet
 * @param cards what the reveal shows; empty before it
 */
public record RatePage(
        RoundHeading heading,
        String organisation,
        String sector,
        boolean planned,
        boolean open,
        boolean concluded,
        int rated,
        int total,
        boolean saved,
        List<Line> lines,
        List<SpreadCard> cards) {

    /** One element and what the rater said of it. */
    public record Line(String code, String name, String answer, boolean rated) {}

    /** Whether every element is rated. */
    public boolean complete() {
        return rated == total;
    }

    /** The page of a rater with this sheet. */
    public static RatePage of(
            RoundHeading heading,
            Invitation rater,
            Round round,
            Instrument instrument,
            RatingSheet sheet,
            boolean saved) {
        boolean planned = round.state() instanceof RoundState.Draft;
        boolean open = round.state() instanceof RoundState.Open;
        return new RatePage(
                heading,
                rater.organisation(),
                Words.sector(rater.sector()),
                planned,
                open,
                round.state() instanceof RoundState.Agreed,
                Math.toIntExact(instrument.elements().stream()
                        .filter(element -> sheet.of(element.code()).isPresent())
                        .count()),
                instrument.elements().size(),
                saved,
                instrument.elements().stream()
                        .map(element -> line(instrument, element, sheet))
                        .toList(),
                cards(round, instrument, sheet));
    }

    private static Line line(Instrument instrument, Element element, RatingSheet sheet) {
        Optional<Rating> rating = sheet.of(element.code());
        return new Line(
                element.code().value(),
                element.name(),
                rating.map(each -> AnswerEntry.of(each.given()))
                        .map(entry -> Words.answer(instrument.scale(), entry.answer(), entry.level()))
                        .orElse("Not rated yet"),
                rating.isPresent());
    }

    private static List<SpreadCard> cards(Round round, Instrument instrument, RatingSheet sheet) {
        return switch (round.state()) {
            case RoundState.Draft draft -> List.of();
            case RoundState.Open open -> List.of();
            case RoundState.Revealed revealed -> cards(revealed, instrument, sheet);
            case RoundState.Agreed agreed -> cards(agreed.revealed(), instrument, sheet);
        };
    }

    private static List<SpreadCard> cards(RoundState.Revealed revealed, Instrument instrument, RatingSheet sheet) {
        return instrument.elements().stream()
                .map(element -> SpreadCard.of(instrument, element, revealed, sheet.of(element.code())))
                .toList();
    }
}

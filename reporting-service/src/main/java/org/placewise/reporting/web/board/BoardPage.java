package org.placewise.reporting.web.board;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.BoardPicture;
import org.placewise.reporting.dashboard.BoardReading;
import org.placewise.reporting.dashboard.FurtherSign;
import org.placewise.reporting.web.AssessmentCard;
import org.placewise.reporting.web.Fact;
import org.placewise.reporting.web.Figures;

/**
 * The page of one board: its signs, each by itself, and the measures beside them.
 *
 * @param asOf the day on which the records stood so; null until signs have arrived
 * @param pilots of place-based working, oldest first
 * @param selfScores what boards of the place say of themselves
 * @param besideHref where self-score and signs are set side by side, domain by domain
 */
public record BoardPage(
        String gssCode,
        String place,
        String name,
        boolean example,
        @Nullable String asOf,
        List<SignSection> signs,
        List<SignSection> measures,
        List<PilotCard> pilots,
        List<AssessmentCard> selfScores,
        String besideHref,
        List<Fact> provenance) {

    /** Makes the page of a board. */
    public static BoardPage of(BoardPicture picture, RecordLinks links) {
        BoardReading board = picture.board();
        BoardReading.Signs signs = board.signs();
        String gssCode = picture.place().gssCode();
        return new BoardPage(
                gssCode,
                picture.place().name(),
                board.name(),
                board.example(),
                signs == null ? null : Figures.day(signs.asOf()),
                signs == null
                        ? List.of()
                        : Stream.concat(FirstSigns.of(signs, gssCode, links).stream(), sections(picture, false, links))
                                .toList(),
                sections(picture, true, links).toList(),
                picture.pilots().stream()
                        .map(pilot -> PilotCard.of(pilot, gssCode))
                        .toList(),
                picture.selfScores().stream().map(AssessmentCard::of).toList(),
                links.signsOf(gssCode),
                provenance(board));
    }

    private static Stream<SignSection> sections(BoardPicture picture, boolean measures, RecordLinks links) {
        return picture.further().stream()
                .filter(sign -> sign.measure() == measures)
                .map((FurtherSign sign) -> SignSection.of(sign, picture.place().gssCode(), links));
    }

    private static List<Fact> provenance(BoardReading board) {
        Fact record = new Fact("Board", board.name(), board.source().href());
        return board.signs() == null
                ? List.of(record)
                : List.of(
                        record,
                        new Fact("Signs", "As JSON", board.signs().source().href()));
    }
}

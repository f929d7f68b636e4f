package org.placewise.reporting.web.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.placewise.reporting.dashboard.FurtherSign;
import org.placewise.reporting.number.Rounded;
import org.placewise.reporting.partnership.SignReading;
import org.placewise.reporting.web.Fact;
import org.placewise.reporting.web.Figures;
import org.placewise.reporting.web.Sign;
import org.placewise.reporting.web.Words;

/**
 * One sign or measure with what it rests on.
 *
 * @param strength which symbol stands beside the finding
 * @param wouldChange what the board could do, where no single record says it
 * @param tables who came, or who carries the work; empty for most
 */
public record SignSection(
        String id,
        String title,
        String question,
        String finding,
        String strength,
        String explanation,
        List<Fact> counts,
        List<BehindRow> records,
        List<String> wouldChange,
        List<Table> tables) {

    /** A small table of numbers behind a measure. */
    public record Table(String caption, List<String> head, List<List<String>> rows) {}

    static SignSection of(FurtherSign sign, String gssCode, RecordLinks links) {
        SignReading reading = sign.reading();
        Optional<Sign> known = Sign.named(sign.sign());
        return new SignSection(
                sign.sign(),
                known.map(Sign::title).orElse(Words.sentence(sign.sign())),
                known.map(Sign::question).orElse(""),
                Words.finding(reading.finding()),
                known.map(it -> it.strength(reading.finding())).orElse("unknown"),
                reading.explanation(),
                counts(reading),
                reading.records().stream()
                        .map(record -> BehindRow.of(record, gssCode, links))
                        .toList(),
                reading.wouldChange(),
                tables(reading));
    }

    private static List<Fact> counts(SignReading reading) {
        return reading.counts().stream()
                .map(count -> Fact.of(Words.sentence(count.what()), Figures.whole(count.number())))
                .toList();
    }

    private static List<Table> tables(SignReading reading) {
        if (reading.sectors() != null && !reading.sectors().isEmpty()) {
            return List.of(attendance(reading.sectors()));
        }
        return reading.carriers() == null || reading.carriers().isEmpty()
                ? List.of()
                : List.of(carriers(reading.carriers(), shares(reading)));
    }

    private static Table attendance(List<SignReading.SectorAttendance> sectors) {
        return new Table(
                "Members of each sector who came, of those expected",
                List.of("Sector", "Expected", "Came"),
                sectors.stream()
                        .map(sector -> List.of(
                                Words.sector(sector.sector()),
                                Figures.whole(sector.expected()),
                                Figures.whole(sector.present())))
                        .toList());
    }

    private static Table carriers(List<SignReading.Carrier> carriers, String shares) {
        return new Table(
                "Live actions by organisation" + shares,
                List.of("Organisation", "Sectors", "Live actions"),
                carriers.stream()
                        .map(carrier -> List.of(
                                carrier.organisation(),
                                String.join(
                                        ", ",
                                        carrier.sectors().stream()
                                                .map(Words::sector)
                                                .toList()),
                                Figures.whole(carrier.actions())))
                        .toList());
    }

    private static String shares(SignReading reading) {
        BigDecimal herfindahl = reading.herfindahl();
        BigDecimal gini = reading.gini();
        return herfindahl == null || gini == null
                ? ""
                : ". Herfindahl index " + Rounded.number(herfindahl)
                        + " (1: one organisation carries everything), Gini coefficient " + Rounded.number(gini)
                        + " (0: all carry alike)";
    }
}

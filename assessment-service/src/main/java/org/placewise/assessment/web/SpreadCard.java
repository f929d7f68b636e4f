package org.placewise.assessment.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.agreement.SectorDifference;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.LevelScale;
import org.placewise.assessment.rating.Rating;
import org.placewise.assessment.rating.Sector;
import org.placewise.assessment.result.Summary;
import org.placewise.assessment.round.ElementAgreement;
import org.placewise.assessment.round.ElementResult;
import org.placewise.assessment.round.RoundState;
import org.placewise.kit.word.Word;

/**
 * How raters see one element.
 *
 * @param own what the reader said; null for readers who did not rate
 * @param agreed what partners recorded; null until they have
 */
public record SpreadCard(
        String code,
        String name,
        String accord,
        List<Bar> bars,
        String middle,
        String range,
        String without,
        @Nullable String own,
        List<SectorLine> sectors,
        List<String> differences,
        @Nullable String agreed,
        @Nullable String reason,
        @Nullable String target) {

    /**
     * A level and how often it was given.
     *
     * @param share of the longest bar, 0 to 100
     */
    public record Bar(String level, int count, int share) {}

    /** One sector's spread in words. */
    public record SectorLine(String sector, String raters, String spread) {}

    /** The card of an element of a closed round. */
    public static SpreadCard of(
            Instrument instrument, Element element, RoundState.Revealed revealed, Optional<Rating> own) {
        LevelScale scale = instrument.scale();
        ElementResult result = revealed.results().of(element.code());
        Optional<ElementAgreement> agreement = revealed.agreementOn(element.code());
        Integer target = agreement.map(ElementAgreement::target).orElse(null);
        return new SpreadCard(
                element.code().value(),
                element.name(),
                Words.accord(result.accord()),
                bars(result.spread()),
                middle(scale, result.spread()),
                range(scale, result.spread()),
                "Not applicable: " + result.spread().notApplicable() + ". Not known: "
                        + result.spread().notKnown() + ".",
                own.map(rating -> AnswerEntry.of(rating.given()))
                        .map(entry -> Words.answer(scale, entry.answer(), entry.level()))
                        .orElse(null),
                result.sectors().stream()
                        .map(sector -> new SectorLine(
                                Words.sector(sector.sector()),
                                Words.raters(sector.raters()),
                                middle(scale, sector.spread()) + ", " + range(scale, sector.spread())))
                        .toList(),
                result.differences().stream().map(SpreadCard::sentence).toList(),
                agreement
                        .map(each -> Words.answer(scale, each.answer(), each.level()))
                        .orElse(null),
                agreement.map(ElementAgreement::reason).orElse(null),
                target == null ? null : Words.level(scale, target));
    }

    private static List<Bar> bars(Summary spread) {
        int most = spread.distribution().stream()
                .mapToInt(Summary.LevelCount::count)
                .max()
                .orElse(0);
        return spread.distribution().stream()
                .map(level -> new Bar(
                        level.level() + " " + level.label(), level.count(), most == 0 ? 0 : 100 * level.count() / most))
                .toList();
    }

    private static String middle(LevelScale scale, Summary spread) {
        Integer low = spread.medianLow();
        Integer high = spread.medianHigh();
        if (low == null || high == null) {
            return "no level given";
        }
        return low.equals(high)
                ? "median " + Words.level(scale, low)
                : "median between " + Words.level(scale, low) + " and " + Words.level(scale, high);
    }

    private static String range(LevelScale scale, Summary spread) {
        Integer low = spread.lowest();
        Integer high = spread.highest();
        if (low == null || high == null) {
            return "no range";
        }
        return low.equals(high)
                ? "all at " + Words.level(scale, low)
                : "from " + Words.level(scale, low) + " to " + Words.level(scale, high);
    }

    private static String sentence(SectorDifference difference) {
        return Words.sector(Word.stored(Sector.class, difference.lower())) + " gave a lower level than "
                + Words.sector(Word.stored(Sector.class, difference.higher())) + " in " + difference.lowerIn() + " of "
                + difference.pairs() + (difference.pairs() == 1 ? " pair of raters." : " pairs of raters.");
    }
}

package org.placewise.assessment.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placewise.assessment.agreement.Coefficient;
import org.placewise.assessment.agreement.Judgement;
import org.placewise.assessment.agreement.JudgementTable;
import org.placewise.assessment.agreement.OrdinalAlpha;
import org.placewise.assessment.agreement.WhyMissing;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.LevelScale;
import org.placewise.assessment.instrument.ScaleLevel;
import org.placewise.assessment.rating.RaterRatings;
import org.placewise.assessment.rating.Rating;
import org.placewise.assessment.rating.Sector;

/** The ratings of a round, laid out for reading: by element, by sector, and as positions on the scale. */
final class RatingTable {

    private final Instrument instrument;
    private final List<RaterRatings> raters;
    private final List<Integer> ranks;
    private final JudgementTable judgements;
    private final Map<String, Coefficient> agreement;

    RatingTable(Instrument instrument, List<RaterRatings> raters) {
        this.instrument = instrument;
        this.raters = List.copyOf(raters);
        this.ranks = instrument.scale().levels().stream().map(ScaleLevel::level).toList();
        this.judgements = JudgementTable.of(
                ranks.size(), raters.stream().flatMap(this::judgements).toList());
        this.agreement = OrdinalAlpha.ofUnits(judgements);
    }

    LevelScale scale() {
        return instrument.scale();
    }

    JudgementTable judgements() {
        return judgements;
    }

    /** What every rater said of the element. */
    List<Rating> ratings(ElementCode element) {
        return raters.stream().flatMap(rater -> on(element, rater)).toList();
    }

    /** The same by sector, without sectors that said nothing. */
    SortedMap<Sector, List<Rating>> bySector(ElementCode element) {
        SortedMap<Sector, List<Rating>> sectors = new TreeMap<>();
        raters.forEach(rater -> on(element, rater)
                .forEach(rating -> sectors.computeIfAbsent(rater.sector(), sector -> new ArrayList<>())
                        .add(rating)));
        return sectors;
    }

    /** The levels given, as positions on the scale. */
    List<Integer> positions(List<Rating> ratings) {
        return ratings.stream()
                .flatMap(rating -> rating.given().rank().stream().boxed())
                .map(ranks::indexOf)
                .toList();
    }

    Coefficient agreementOn(ElementCode element) {
        return agreement.getOrDefault(element.value(), new Coefficient.Missing(WhyMissing.TOO_FEW_RATINGS));
    }

    private static Stream<Rating> on(ElementCode element, RaterRatings rater) {
        return rater.ratings().stream()
                .filter(rating -> rating.given().element().equals(element));
    }

    private Stream<Judgement> judgements(RaterRatings rater) {
        return rater.ratings().stream()
                .filter(rating -> rating.given().rank().isPresent())
                .map(rating -> new Judgement(
                        rater.invitationId().toString(),
                        rating.given().element().value(),
                        ranks.indexOf(rating.given().rank().getAsInt())));
    }
}

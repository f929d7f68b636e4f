package org.placewise.assessment.round;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.agreement.Accord;
import org.placewise.assessment.agreement.Coefficient;
import org.placewise.assessment.agreement.SectorDifference;
import org.placewise.assessment.agreement.SplitRule;
import org.placewise.assessment.agreement.WhyMissing;
import org.placewise.assessment.answer.Answer;
import org.placewise.assessment.answer.Confidence;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.rating.Rating;
import org.placewise.assessment.rating.Sector;
import org.placewise.assessment.result.Summary;

/**
 * How the raters see one element.
 *
 * @param spread of the present levels
 * @param targets of the levels to be reached
 * @param alpha how far raters of this element agree, against what all elements together let expect; null with the reason
 * @param sectors the spread within each sector that said something
 * @param differences every two sectors that see the element differently
 */
public record ElementResult(
        ElementCode element,
        Summary spread,
        Summary targets,
        List<ConfidenceCount> confidence,
        Accord accord,
        @Nullable Double alpha,
        @Nullable WhyMissing alphaMissing,
        List<SectorSpread> sectors,
        List<SectorDifference> differences) {

    /** How many raters were this sure. */
    public record ConfidenceCount(Confidence confidence, int count) {}

    /** The spread within one sector. */
    public record SectorSpread(Sector sector, int raters, Summary spread) {}

    static ElementResult of(ElementCode element, RatingTable table) {
        List<Rating> ratings = table.ratings(element);
        Summary spread = spread(table, ratings);
        Coefficient agreement = table.agreementOn(element);
        SortedMap<Sector, List<Rating>> sectors = table.bySector(element);
        return new ElementResult(
                element,
                spread,
                targets(element, table, ratings),
                Arrays.stream(Confidence.values())
                        .map(each -> new ConfidenceCount(each, count(ratings, each)))
                        .toList(),
                SplitRule.judge(table.scale().levels().size(), table.positions(ratings), spread.notKnown()),
                agreement.read(value -> value, reason -> null),
                agreement.read(value -> null, reason -> reason),
                sectors.entrySet().stream()
                        .map(entry -> new SectorSpread(
                                entry.getKey(), entry.getValue().size(), spread(table, entry.getValue())))
                        .toList(),
                differences(table, sectors));
    }

    private static Summary spread(RatingTable table, List<Rating> ratings) {
        return Summary.of(table.scale(), ratings.stream().map(Rating::given).toList());
    }

    private static Summary targets(ElementCode element, RatingTable table, List<Rating> ratings) {
        return Summary.of(
                table.scale(),
                ratings.stream()
                        .map(Rating::target)
                        .filter(Objects::nonNull)
                        .map(target -> new GivenAnswer(element, new Answer.Level(target), null, null, List.of()))
                        .toList());
    }

    private static int count(List<Rating> ratings, Confidence confidence) {
        return Math.toIntExact(ratings.stream()
                .filter(rating -> rating.given().confidence() == confidence)
                .count());
    }

    private static List<SectorDifference> differences(RatingTable table, SortedMap<Sector, List<Rating>> sectors) {
        Map<String, List<Integer>> positions = new TreeMap<>();
        sectors.forEach((sector, ratings) -> positions.put(sector.word(), table.positions(ratings)));
        return SectorDifference.among(positions);
    }
}

package org.placewise.assessment.result;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Side;

/**
 * How the two sides of an instrument compare.
 *
 * <p>The rule: every element of one side is held against every element of the other, and in each such pair the lower, the higher or
 * neither is noted. A side is the weaker when it has the lower level in <em>more than half of all pairs</em> (pairs that tie are
 * pairs too, and count for neither). Only the order of levels enters, so any renumbering of the scale that keeps the order gives the
 * same finding. Elements without a level take part in no pair. Unless more than half of the elements of <em>each</em> side have a
 * level, the sides are not assessable.
 *
 * @param finding {@code balanced}, {@code not-assessable} or {@code <side code>-weaker}
 * @param explanation the counts behind the finding, in a sentence
 */
public record Balance(String finding, String explanation) {

    /** The balance, if the instrument has two sides; an instrument without any has none. */
    public static Optional<Balance> of(Instrument instrument, AnswerSheet sheet) {
        return instrument.sides().size() == 2
                ? Optional.of(compare(
                        SideRanks.of(instrument, instrument.sides().getFirst(), sheet),
                        SideRanks.of(instrument, instrument.sides().getLast(), sheet)))
                : Optional.empty();
    }

    private static Balance compare(SideRanks one, SideRanks other) {
        if (!one.assessable() || !other.assessable()) {
            return new Balance(
                    "not-assessable",
                    "Too few elements have a level to compare the sides: " + one.coverage() + ", " + other.coverage()
                            + "; more than half of each side are needed.");
        }
        long pairs = (long) one.ranks().size() * other.ranks().size();
        long oneLower = one.lowerThan(other);
        long otherLower = other.lowerThan(one);
        if (2 * oneLower > pairs) {
            return weaker(one.side(), oneLower, otherLower, pairs);
        }
        if (2 * otherLower > pairs) {
            return weaker(other.side(), otherLower, oneLower, pairs);
        }
        return new Balance(
                "balanced",
                "Neither side is the weaker: of " + pairs + " pairs of elements, " + one.name()
                        + " has the lower level in " + oneLower + " and " + other.name() + " in " + otherLower + ".");
    }

    private static Balance weaker(Side side, long lower, long higher, long pairs) {
        return new Balance(
                side.code() + "-weaker",
                side.name() + " is the weaker side: compared pair by pair, its element has the lower level in " + lower
                        + " of " + pairs + " pairs and the higher in " + higher + ".");
    }

    private record SideRanks(Side side, int elements, List<Integer> ranks) {

        static SideRanks of(Instrument instrument, Side side, AnswerSheet sheet) {
            Collection<ElementCode> codes = instrument.elementsOf(side);
            List<Integer> ranks = sheet.answers().stream()
                    .filter(given -> codes.contains(given.element()))
                    .map(GivenAnswer::rank)
                    .flatMap(rank -> rank.stream().boxed())
                    .toList();
            return new SideRanks(side, codes.size(), ranks);
        }

        boolean assessable() {
            return 2 * ranks.size() > elements;
        }

        long lowerThan(SideRanks other) {
            return ranks.stream()
                    .mapToLong(mine ->
                            other.ranks.stream().filter(theirs -> mine < theirs).count())
                    .sum();
        }

        String name() {
            return side.name();
        }

        String coverage() {
            return side.name() + " has " + ranks.size() + " of " + elements;
        }
    }
}

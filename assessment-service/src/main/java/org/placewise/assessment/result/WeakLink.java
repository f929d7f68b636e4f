package org.placewise.assessment.result;

import java.util.List;
import java.util.OptionalInt;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.instrument.ElementCode;

/** An element at the lowest level that was given to any. */
public record WeakLink(ElementCode element, int level) {

    /**
     * All elements at the lowest level, in the order of the answers: ties are all shown, since nothing ranks one below the other.
     * Empty when no answer is a level.
     */
    public static List<WeakLink> among(List<GivenAnswer> answers) {
        OptionalInt lowest =
                answers.stream().flatMapToInt(given -> given.rank().stream()).min();
        return answers.stream()
                .filter(given -> lowest.isPresent() && given.rank().equals(lowest))
                .map(given -> new WeakLink(given.element(), lowest.getAsInt()))
                .toList();
    }
}

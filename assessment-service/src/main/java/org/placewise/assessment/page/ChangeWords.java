package org.placewise.assessment.page;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.placewise.assessment.result.Change;
import org.placewise.assessment.result.Direction;

/** A change in words: how many elements have gone which way. Directions are counted; distances mean nothing. */
final class ChangeWords {

    private ChangeWords() {}

    static String of(Change change) {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        change.elements().forEach(element -> counts.merge(element.direction(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String word(Direction direction) {
        return switch (direction) {
            case HIGHER -> "higher";
            case LOWER -> "lower";
            case SAME -> "the same";
            case NOT_COMPARABLE -> "not comparable";
        };
    }
}

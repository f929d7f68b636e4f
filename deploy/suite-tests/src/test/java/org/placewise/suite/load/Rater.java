package org.placewise.suite.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A rater of a round with as many elements as are named and four levels, who rates them in their order; every fifth one first says
 * something else of each element and then changes it.
 *
 * @param number of the rater, from 0
 * @param secret of the invitation
 */
public record Rater(int number, String invitationId, String secret, List<String> elements) {

    private static final int LEVELS = 4;
    private static final int WHO_CHANGES = 5;

    /** One thing said of one element. */
    public record Said(String element, int level) {}

    /** All that the rater says, in this order. */
    public List<Said> says() {
        List<Said> says = new ArrayList<>();
        for (int element = 0; element < elements.size(); element++) {
            if (changes()) {
                says.add(new Said(elements.get(element), LEVELS + 1 - level(element)));
            }
            says.add(new Said(elements.get(element), level(element)));
        }
        return says;
    }

    /** What holds in the end, by element. */
    public Map<String, Integer> lastSaid() {
        return IntStream.range(0, elements.size()).boxed().collect(Collectors.toMap(elements::get, this::level));
    }

    private boolean changes() {
        return number % WHO_CHANGES == 0;
    }

    private int level(int element) {
        return 1 + (number + element) % LEVELS;
    }
}

package org.placewise.assessment.instrument;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Whose an instrument is.
 *
 * @param publisher who published its first version
 * @param places GSS codes of the places that the publisher acted for
 */
public record InstrumentOwner(String publisher, Set<String> places) {

    /** Copies the places. */
    public InstrumentOwner {
        places = Set.copyOf(places);
    }

    /** Whether somebody, who may act for these places, publishes further versions. */
    public boolean admits(String name, Predicate<String> mayActFor) {
        return publisher.equals(name) || !places.isEmpty() && places.stream().allMatch(mayActFor);
    }
}

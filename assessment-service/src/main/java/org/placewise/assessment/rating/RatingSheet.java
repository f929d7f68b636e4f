package org.placewise.assessment.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;

/**
 * What one rater has said so far, at most once per element.
 *
 * @param version grows by one with every change, from 1
 */
public record RatingSheet(long version, List<Rating> ratings) {

    /** Copies the ratings. */
    public RatingSheet {
        ratings = List.copyOf(ratings);
    }

    /** What is said of the element, if anything is. */
    public Optional<Rating> of(ElementCode element) {
        return ratings.stream()
                .filter(rating -> rating.given().element().equals(element))
                .findFirst();
    }

    /** The next version, with this rating in the place of any earlier one of the same element. */
    public RatingSheet with(Rating rating) {
        List<Rating> others = new ArrayList<>(ratings);
        others.removeIf(other -> other.given().element().equals(rating.given().element()));
        others.add(rating);
        return new RatingSheet(version + 1, others);
    }

    /** Whether every element of the instrument is rated. */
    public boolean completes(Instrument instrument) {
        return instrument.elements().stream()
                .allMatch(element -> of(element.code()).isPresent());
    }
}

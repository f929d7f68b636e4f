package org.placewise.assessment.web;

import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.round.Round;

/**
 * What a round is about, above each of its pages.
 *
 * @param base address of the reader's own pages
 */
public record RoundHeading(
        String base,
        String instrument,
        String place,
        @Nullable String topic,
        @Nullable String partner,
        boolean example) {

    /** The heading of a round at a place of this name. */
    public static RoundHeading of(String base, Round round, Instrument instrument, String place) {
        return new RoundHeading(
                base,
                instrument.name(),
                place,
                round.scope().topic(),
                round.scope().partnerOrganisation(),
                round.example());
    }
}

package org.placewise.assessment.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.placewise.assessment.answer.AnswerFixture;
import org.placewise.assessment.assessment.PlaceLevel;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.assessment.rating.RaterRatings;
import org.placewise.assessment.rating.Rating;
import org.placewise.assessment.rating.Sector;

/** Rounds and ratings for tests. */
final class RoundFixture {

    static final Instant NOW = Instant.parse("2026-05-12T09:00:00Z");
    static final Instrument TOOL_A = InstrumentFixture.toolA();

    private RoundFixture() {}

    static Round draft() {
        return new Round(
                UUID.randomUUID(),
                new RoundScope("E08000021", PlaceLevel.DISTRICT, null, null, null, null),
                TOOL_A.ref(),
                RoundMode.SELF,
                Provenance.SELF_ASSESSED,
                List.of(),
                false,
                "organiser",
                new RoundState.Draft(),
                List.of(),
                1);
    }

    /** A rater whose answers to the first elements of Tool A are in the short hand of {@link AnswerFixture}. */
    static RaterRatings rater(Sector sector, String shortHand) {
        return new RaterRatings(
                UUID.randomUUID(),
                sector,
                AnswerFixture.sheet(TOOL_A, shortHand).answers().stream()
                        .map(given -> new Rating(given, null))
                        .toList());
    }

    static RoundResults results(List<RaterRatings> raters) {
        return RoundResults.of(draft(), TOOL_A, raters);
    }
}

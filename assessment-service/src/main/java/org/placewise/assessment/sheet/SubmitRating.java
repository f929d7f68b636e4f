package org.placewise.assessment.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.Rating;
import org.placewise.assessment.rating.RatingEntry;
import org.placewise.assessment.rating.RatingRules;
import org.placewise.assessment.rating.RatingSheet;
import org.placewise.assessment.rating.Ratings;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.RoundState;
import org.placewise.assessment.round.Rounds;
import org.placewise.kit.problem.Faults;

/**
 * Takes in what a rater says of an element, until the round closes.
 *
 * <p>The round is held shared, so that it cannot close in between while others rate, and then the rater's own sheet. What is said
 * again in the same words changes nothing.
 */
@ApplicationScoped
public class SubmitRating {

    private final Rounds rounds;
    private final Instruments instruments;
    private final Ratings ratings;
    private final Clock clock;

    SubmitRating(Rounds rounds, Instruments instruments, Ratings ratings, Clock clock) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.ratings = ratings;
        this.clock = clock;
    }

    /**
     * Puts the rating on the rater's sheet.
     *
     * @param seenVersion of the sheet; null when any will do
     */
    @Transactional
    public RatingOutcome rate(Invitation rater, @Nullable Long seenVersion, RatingEntry entry) {
        Round round = rounds.findHeldShared(rater.roundId())
                .orElseThrow(() -> new IllegalStateException("Round " + rater.roundId() + " has gone"));
        return switch (round.state()) {
            case RoundState.Open open -> rate(round, rater, seenVersion, entry);
            case RoundState.Draft draft -> new RatingOutcome.NotOpen(draft);
            case RoundState.Revealed revealed -> new RatingOutcome.NotOpen(revealed);
            case RoundState.Agreed agreed -> new RatingOutcome.NotOpen(agreed);
        };
    }

    private RatingOutcome rate(Round round, Invitation rater, @Nullable Long seenVersion, RatingEntry entry) {
        Instrument instrument = instruments.find(round.instrument()).orElseThrow();
        RatingSheet sheet = ratings.sheetForChange(rater.id());
        if (seenVersion != null && sheet.version() != seenVersion) {
            return new RatingOutcome.Overtaken(sheet.version());
        }
        Faults faults = new Faults();
        RatingRules.check(instrument, entry, faults);
        if (faults.any()) {
            return new RatingOutcome.Refused(faults.all());
        }
        Rating rating = entry.toRating();
        if (sheet.of(rating.given().element()).filter(rating::equals).isPresent()) {
            return new RatingOutcome.Rated(sheet);
        }
        RatingSheet changed = sheet.with(rating);
        ratings.put(rater.id(), rating, changed.version(), changed.completes(instrument), clock.instant());
        return new RatingOutcome.Rated(changed);
    }
}

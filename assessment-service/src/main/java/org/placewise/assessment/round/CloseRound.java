package org.placewise.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.rating.Ratings;

/** Closes an open round and reveals the spread: what raters said up to here, and not a rating later. */
@ApplicationScoped
public class CloseRound {

    private final ChangeRound change;
    private final Ratings ratings;
    private final RoundEvents events;
    private final Clock clock;

    CloseRound(ChangeRound change, Ratings ratings, RoundEvents events, Clock clock) {
        this.change = change;
        this.ratings = ratings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes the round, whoever has rated by then.
     *
     * @param seenVersion null when any version will do
     */
    @Transactional
    public RoundOutcome close(UUID id, @Nullable Long seenVersion) {
        return change.change(id, seenVersion, (round, instrument) -> switch (round.state()) {
            case RoundState.Open open -> close(round, open, instrument);
            case RoundState.Draft draft -> new RoundOutcome.NotInThisState(draft);
            case RoundState.Revealed revealed -> new RoundOutcome.NotInThisState(revealed);
            case RoundState.Agreed agreed -> new RoundOutcome.NotInThisState(agreed);
        });
    }

    private RoundOutcome close(Round round, RoundState.Open open, Instrument instrument) {
        RoundResults results = RoundResults.of(round, instrument, ratings.ofRound(round.id()));
        Round closed = round.next(open.close(clock.instant(), results));
        events.closed(closed, instrument);
        return change.save(closed, instrument);
    }
}

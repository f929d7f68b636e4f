package org.placewise.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.Instrument;

/** Opens a closed round again, for a reason that is kept with what the reopening ends. Raters find their sheets as they left them. */
@ApplicationScoped
public class ReopenRound {

    private final ChangeRound change;
    private final SubmitAgreedLevels submit;
    private final RoundEvents events;
    private final Clock clock;

    ReopenRound(ChangeRound change, SubmitAgreedLevels submit, RoundEvents events, Clock clock) {
        this.change = change;
        this.submit = submit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reopens in somebody's name. The assessment that came of the round is withdrawn.
     *
     * @param seenVersion null when any version will do
     */
    @Transactional
    public RoundOutcome reopen(UUID id, @Nullable Long seenVersion, String reason, String by) {
        return change.change(id, seenVersion, (round, instrument) -> switch (round.state()) {
            case RoundState.Revealed revealed ->
                reopen(round.reopened(revealed.reopen(clock.instant(), by, reason)), instrument);
            case RoundState.Agreed agreed -> {
                submit.withdraw(agreed.assessmentId(), "The round was opened again: " + reason);
                yield reopen(round.reopened(agreed.reopen(clock.instant(), by, reason)), instrument);
            }
            case RoundState.Draft draft -> new RoundOutcome.NotInThisState(draft);
            case RoundState.Open open -> new RoundOutcome.NotInThisState(open);
        });
    }

    private RoundOutcome reopen(Round reopened, Instrument instrument) {
        events.opened(reopened, instrument);
        return change.save(reopened, instrument);
    }
}

package org.placewise.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;

/** What every change of a stored round begins with: hold it, and see that it is the version that the caller has seen. */
@ApplicationScoped
class ChangeRound {

    private final Rounds rounds;
    private final Instruments instruments;

    ChangeRound(Rounds rounds, Instruments instruments) {
        this.rounds = rounds;
        this.instruments = instruments;
    }

    RoundOutcome change(UUID id, @Nullable Long seenVersion, BiFunction<Round, Instrument, RoundOutcome> step) {
        Optional<Round> found = rounds.findForChange(id);
        if (found.isEmpty()) {
            return new RoundOutcome.NotFound();
        }
        Round round = found.get();
        if (seenVersion != null && round.version() != seenVersion) {
            return new RoundOutcome.Overtaken(round.version());
        }
        Instrument instrument = instruments
                .find(round.instrument())
                .orElseThrow(() -> new IllegalStateException("Instrument " + round.instrument() + " has gone"));
        return step.apply(round, instrument);
    }

    /** The round, held for a change of what belongs to it. */
    Optional<Round> held(UUID id) {
        return rounds.findForChange(id);
    }

    RoundOutcome.Changed save(Round round, Instrument instrument) {
        rounds.save(round);
        return new RoundOutcome.Changed(round, instrument);
    }
}

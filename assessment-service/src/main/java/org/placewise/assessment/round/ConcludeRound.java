package org.placewise.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.kit.day.EnglishDay;
import org.placewise.kit.problem.Faults;

/** Locks what was agreed, and submits it as an assessment of the place. */
@ApplicationScoped
public class ConcludeRound {

    private final ChangeRound change;
    private final SubmitAgreedLevels submit;
    private final RoundEvents events;
    private final Clock clock;

    ConcludeRound(ChangeRound change, SubmitAgreedLevels submit, RoundEvents events, Clock clock) {
        this.change = change;
        this.submit = submit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Concludes in somebody's name, or says which elements have nothing recorded yet.
     *
     * @param seenVersion null when any version will do
     */
    @Transactional
    public RoundOutcome conclude(UUID id, @Nullable Long seenVersion, String by) {
        return change.change(id, seenVersion, (round, instrument) -> switch (round.state()) {
            case RoundState.Revealed revealed -> conclude(round, revealed, instrument, by);
            case RoundState.Draft draft -> new RoundOutcome.NotInThisState(draft);
            case RoundState.Open open -> new RoundOutcome.NotInThisState(open);
            case RoundState.Agreed agreed -> new RoundOutcome.NotInThisState(agreed);
        });
    }

    private RoundOutcome conclude(Round round, RoundState.Revealed revealed, Instrument instrument, String by) {
        Faults faults = new Faults();
        instrument.elements().stream()
                .filter(element -> revealed.agreementOn(element.code()).isEmpty())
                .forEach(element -> faults.add(
                        "/agreements",
                        "agreement-missing",
                        "Nothing is recorded of element " + element.code() + " (" + element.name()
                                + "); \"no-agreement\" can be recorded too."));
        if (faults.any()) {
            return new RoundOutcome.Refused(faults.all());
        }
        LocalDate day = EnglishDay.of(revealed.closedAt());
        UUID assessment = submit.submit(round, revealed.agreements(), day, by);
        Round concluded = round.next(revealed.conclude(clock.instant(), by, assessment));
        events.closed(concluded, instrument);
        return change.save(concluded, instrument);
    }
}

package org.placewise.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.rating.Invitations;
import org.placewise.kit.problem.Faults;

/** Opens a planned round, so that those invited can rate. */
@ApplicationScoped
public class OpenRound {

    private final ChangeRound change;
    private final Invitations invitations;
    private final RoundEvents events;
    private final Clock clock;

    OpenRound(ChangeRound change, Invitations invitations, RoundEvents events, Clock clock) {
        this.change = change;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the round, if anybody is invited.
     *
     * @param seenVersion null when any version will do
     */
    @Transactional
    public RoundOutcome open(UUID id, @Nullable Long seenVersion) {
        return change.change(id, seenVersion, (round, instrument) -> switch (round.state()) {
            case RoundState.Draft draft -> open(round, draft, instrument);
            case RoundState.Open open -> new RoundOutcome.NotInThisState(open);
            case RoundState.Revealed revealed -> new RoundOutcome.NotInThisState(revealed);
            case RoundState.Agreed agreed -> new RoundOutcome.NotInThisState(agreed);
        });
    }

    private RoundOutcome open(Round round, RoundState.Draft draft, Instrument instrument) {
        if (invitations.ofRound(round.id()).stream().allMatch(invitation -> invitation.revokedAt() != null)) {
            Faults faults = new Faults();
            faults.add("", "nobody-invited", "Invite at least one rater before the round opens.");
            return new RoundOutcome.Refused(faults.all());
        }
        Round opened = round.next(draft.open(clock.instant()));
        events.opened(opened, instrument);
        return change.save(opened, instrument);
    }
}

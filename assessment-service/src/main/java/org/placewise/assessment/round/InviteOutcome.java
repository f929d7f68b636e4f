package org.placewise.assessment.round;

import java.util.List;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.InvitationSecret;
import org.placewise.kit.problem.Fault;

/** What became of an attempt to invite, renew or revoke. */
public sealed interface InviteOutcome {

    /** The invitation stands, with this secret. */
    record Invited(Invitation invitation, InvitationSecret secret) implements InviteOutcome {}

    /** The invitation has ended. */
    record Revoked(Invitation invitation) implements InviteOutcome {}

    /** There is no such round, or no such invitation that stands. */
    record NotFound() implements InviteOutcome {}

    /** The round takes no more raters. */
    record NotInThisState(RoundState state) implements InviteOutcome {}

    /** Nothing was done, for all of these reasons. */
    record Refused(List<Fault> faults) implements InviteOutcome {}
}

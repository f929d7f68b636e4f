package org.placewise.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.InvitationSecret;
import org.placewise.assessment.rating.Invitations;
import org.placewise.assessment.rating.Sector;
import org.placewise.kit.id.Ids;
import org.placewise.kit.problem.Faults;

/** Invites raters to a round that is planned or open, renews lost invitations, and revokes them. */
@ApplicationScoped
public class InviteRater {

    private final ChangeRound change;
    private final Invitations invitations;
    private final Clock clock;

    InviteRater(ChangeRound change, Invitations invitations, Clock clock) {
        this.change = change;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Whom to invite. */
    public record NewInvitation(
            String organisation,
            Sector sector,
            @Nullable String name,
            @Nullable Instant expiresAt) {}

    /** Invites; the secret is told here and never again. */
    @Transactional
    public InviteOutcome invite(UUID roundId, NewInvitation wanted) {
        return whileRatersAreWanted(roundId, wanted.expiresAt(), expiresAt -> {
            Invitation invitation = new Invitation(
                    Ids.next(),
                    roundId,
                    wanted.organisation(),
                    wanted.sector(),
                    wanted.name(),
                    clock.instant(),
                    expiresAt,
                    null,
                    0);
            InvitationSecret secret = InvitationSecret.random();
            invitations.add(invitation, secret.hash());
            return new InviteOutcome.Invited(invitation, secret);
        });
    }

    /** Gives the invitation a new secret; what its rater has said stays. */
    @Transactional
    public InviteOutcome renew(UUID roundId, UUID invitationId, @Nullable Instant wantedEnd) {
        return whileRatersAreWanted(roundId, wantedEnd, expiresAt -> {
            if (standing(roundId, invitationId).isEmpty()) {
                return new InviteOutcome.NotFound();
            }
            InvitationSecret secret = InvitationSecret.random();
            invitations.renew(invitationId, secret.hash(), expiresAt);
            return new InviteOutcome.Invited(invitations.find(invitationId).orElseThrow(), secret);
        });
    }

    /** Ends the invitation, and with it what its rater has said. */
    @Transactional
    public InviteOutcome revoke(UUID roundId, UUID invitationId) {
        return whileRatersAreWanted(roundId, null, unused -> {
            if (standing(roundId, invitationId).isEmpty()) {
                return new InviteOutcome.NotFound();
            }
            invitations.revoke(invitationId, clock.instant());
            return new InviteOutcome.Revoked(invitations.find(invitationId).orElseThrow());
        });
    }

    private Optional<Invitation> standing(UUID roundId, UUID invitationId) {
        return invitations
                .find(invitationId)
                .filter(invitation -> invitation.roundId().equals(roundId) && invitation.revokedAt() == null);
    }

    private InviteOutcome whileRatersAreWanted(
            UUID roundId, @Nullable Instant wantedEnd, Function<Instant, InviteOutcome> step) {
        Faults faults = new Faults();
        Instant expiresAt = InvitationPeriod.end(wantedEnd, clock.instant(), faults);
        if (faults.any()) {
            return new InviteOutcome.Refused(faults.all());
        }
        return change.held(roundId)
                .map(round -> switch (round.state()) {
                    case RoundState.Draft draft -> step.apply(expiresAt);
                    case RoundState.Open open -> step.apply(expiresAt);
                    case RoundState.Revealed revealed -> new InviteOutcome.NotInThisState(revealed);
                    case RoundState.Agreed agreed -> new InviteOutcome.NotInThisState(agreed);
                })
                .orElseGet(InviteOutcome.NotFound::new);
    }
}

package org.placewise.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.placewise.assessment.rating.Admission;
import org.placewise.assessment.rating.Doorkeeper;
import org.placewise.assessment.rating.InvitationSecret;
import org.placewise.kit.id.Ids;

/** Makes links for organisers, lets their holders in, and ends links. */
@ApplicationScoped
public class AdmitOrganiser {

    private final OrganiserLinks links;
    private final Doorkeeper doorkeeper;
    private final Clock clock;

    AdmitOrganiser(OrganiserLinks links, Doorkeeper doorkeeper, Clock clock) {
        this.links = links;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    /** A link and its secret, which is told here and never again. */
    public record Made(OrganiserLink link, InvitationSecret secret) {}

    /** Makes a link to the round in the organiser's name. */
    @Transactional
    public Made make(UUID roundId, String organiser) {
        Instant now = clock.instant();
        OrganiserLink link = new OrganiserLink(
                Ids.next(), roundId, organiser, now, now.plus(OrganiserLink.HOURS, ChronoUnit.HOURS), null, 0);
        InvitationSecret secret = InvitationSecret.random();
        links.add(link, secret.hash());
        return new Made(link, secret);
    }

    /**
     * Whether the secret admits to the link.
     *
     * @param source where it comes from
     */
    @Transactional
    public Admission<OrganiserLink> admit(UUID linkId, InvitationSecret offered, String source) {
        return doorkeeper.admit(links, linkId, offered, source);
    }

    /** Ends a link at once, for who holds its cookie too; empty when the round has no such link that stands. */
    @Transactional
    public Optional<OrganiserLink> revoke(UUID roundId, UUID linkId) {
        Optional<OrganiserLink> standing =
                links.find(linkId).filter(link -> link.roundId().equals(roundId) && link.revokedAt() == null);
        standing.ifPresent(link -> links.revoke(linkId, clock.instant()));
        return standing;
    }
}

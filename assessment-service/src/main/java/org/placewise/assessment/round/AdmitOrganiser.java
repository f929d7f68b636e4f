package org.placewise.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.placewise.assessment.rating.InvitationSecret;
import org.placewise.kit.id.Ids;

/** Makes links for organisers, and lets their holders in. */
@ApplicationScoped
public class AdmitOrganiser {

    private final OrganiserLinks links;
    private final Clock clock;

    AdmitOrganiser(OrganiserLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** A link and its secret, which is told here and never again. */
    public record Made(OrganiserLink link, InvitationSecret secret) {}

    /** Makes a link to the round in the organiser's name. */
    @Transactional
    public Made make(UUID roundId, String organiser) {
        Instant now = clock.instant();
        OrganiserLink link = new OrganiserLink(
                Ids.next(), roundId, organiser, now, now.plus(OrganiserLink.HOURS, ChronoUnit.HOURS), 0);
        InvitationSecret secret = InvitationSecret.random();
        links.add(link, secret.hash());
        return new Made(link, secret);
    }

    /** The link; empty, without saying why, when the secret is wrong or the link admits nobody. */
    @Transactional
    public Optional<OrganiserLink> admit(UUID linkId, InvitationSecret offered) {
        Optional<OrganiserLink> found = links.find(linkId);
        Optional<byte[]> hash = links.secretHash(linkId);
        if (found.isEmpty() || hash.isEmpty() || !found.get().admitsAt(clock.instant())) {
            return Optional.empty();
        }
        if (!offered.matches(hash.get())) {
            links.countFailedAttempt(linkId);
            return Optional.empty();
        }
        return found;
    }
}

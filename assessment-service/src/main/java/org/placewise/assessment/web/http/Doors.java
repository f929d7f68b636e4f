package org.placewise.assessment.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.placewise.assessment.rating.AdmitRater;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.round.AdmitOrganiser;
import org.placewise.assessment.round.OrganiserLink;
import org.placewise.kit.http.SecureTransport;

/** The doors to the pages: one for raters, one for organisers. */
@ApplicationScoped
class Doors {

    static final String RATERS_COOKIE = "placewise-rater";
    static final String ORGANISERS_COOKIE = "placewise-organiser";

    private final AdmitRater admitRater;
    private final AdmitOrganiser admitOrganiser;
    private final Clock clock;
    private final SecureTransport transport;

    Doors(AdmitRater admitRater, AdmitOrganiser admitOrganiser, Clock clock, SecureTransport transport) {
        this.admitRater = admitRater;
        this.admitOrganiser = admitOrganiser;
        this.clock = clock;
        this.transport = transport;
    }

    SecretDoor<Invitation> ofRaters() {
        return new SecretDoor<>("/rate", RATERS_COOKIE, admitRater::admit, Invitation::expiresAt, clock, transport);
    }

    SecretDoor<OrganiserLink> ofOrganisers() {
        return new SecretDoor<>(
                "/organise", ORGANISERS_COOKIE, admitOrganiser::admit, OrganiserLink::expiresAt, clock, transport);
    }
}

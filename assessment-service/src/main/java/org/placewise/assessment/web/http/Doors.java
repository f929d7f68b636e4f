package org.placewise.assessment.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.placewise.assessment.rating.AdmitRater;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.round.AdmitOrganiser;
import org.placewise.assessment.round.OrganiserLink;

/** The doors to the pages: one for raters, one for organisers. */
@ApplicationScoped
class Doors {

    static final String RATERS_COOKIE = "placewise-rater";
    static final String ORGANISERS_COOKIE = "placewise-organiser";

    private final AdmitRater admitRater;
    private final AdmitOrganiser admitOrganiser;
    private final Clock clock;

    Doors(AdmitRater admitRater, AdmitOrganiser admitOrganiser, Clock clock) {
        this.admitRater = admitRater;
        this.admitOrganiser = admitOrganiser;
        this.clock = clock;
    }

    SecretDoor<Invitation> ofRaters() {
        return new SecretDoor<>("/rate", RATERS_COOKIE, admitRater::admit, Invitation::expiresAt, clock);
    }

    SecretDoor<OrganiserLink> ofOrganisers() {
        return new SecretDoor<>("/organise", ORGANISERS_COOKIE, admitOrganiser::admit, OrganiserLink::expiresAt, clock);
    }
}

package org.placewise.assessment.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.placewise.assessment.rating.AdmitRater;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.round.AdmitOrganiser;
import org.placewise.assessment.round.OrganiserLink;
import org.placewise.kit.load.ClientAddress;

/** The doors to the pages: one for raters, one for organisers. */
@ApplicationScoped
class Doors {

    static final String RATERS_COOKIE = "placewise-rater";
    static final String ORGANISERS_COOKIE = "placewise-organiser";

    private final AdmitRater admitRater;
    private final AdmitOrganiser admitOrganiser;
    private final ClientAddress client;
    private final Clock clock;

    Doors(AdmitRater admitRater, AdmitOrganiser admitOrganiser, ClientAddress client, Clock clock) {
        this.admitRater = admitRater;
        this.admitOrganiser = admitOrganiser;
        this.client = client;
        this.clock = clock;
    }

    SecretDoor<Invitation> ofRaters() {
        return new SecretDoor<>(
                "/rate",
                RATERS_COOKIE,
                (id, secret) -> admitRater.admit(id, secret, client.current()),
                Invitation::expiresAt,
                clock);
    }

    SecretDoor<OrganiserLink> ofOrganisers() {
        return new SecretDoor<>(
                "/organise",
                ORGANISERS_COOKIE,
                (id, secret) -> admitOrganiser.admit(id, secret, client.current()),
                OrganiserLink::expiresAt,
                clock);
    }
}

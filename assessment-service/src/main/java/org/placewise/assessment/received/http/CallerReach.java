package org.placewise.assessment.received.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.assessment.received.PlacesReach;
import org.placewise.assessment.received.Reach;
import org.placewise.assessment.received.Sender;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.place.PlaceHierarchy;

/** The places of the caller's token. */
@ApplicationScoped
class CallerReach implements Reach {

    private final Caller caller;
    private final PlaceHierarchy places;

    CallerReach(Caller caller, PlaceHierarchy places) {
        this.caller = caller;
        this.places = places;
    }

    @Override
    public boolean covers(String gssCode, boolean known) {
        return new PlacesReach(places, caller.places()).covers(gssCode, known);
    }

    /** The caller as one who sends events. */
    Sender sender() {
        return Sender.caller(caller.name(), caller.names(), this);
    }
}

package org.placewise.assessment.received.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.assessment.received.Reach;
import org.placewise.kit.identity.Caller;

/**
 * The places of the caller's token. What lies above a place that is not known here yet cannot be told, so such a place is covered only
 * by a token that names it or covers all of England.
 */
@ApplicationScoped
class CallerReach implements Reach {

    private static final String ENGLAND = "E92000001";

    private final Caller caller;

    CallerReach(Caller caller) {
        this.caller = caller;
    }

    @Override
    public boolean covers(String gssCode, boolean known) {
        return caller.mayActFor(gssCode)
                || (!known && gssCode.matches("[EL].*") && caller.places().contains(ENGLAND));
    }
}

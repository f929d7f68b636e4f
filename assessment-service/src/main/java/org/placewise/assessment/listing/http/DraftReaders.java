package org.placewise.assessment.listing.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Drafts are read only by assessors of the place and administrators. */
@ApplicationScoped
public class DraftReaders {

    private final Caller caller;

    DraftReaders(Caller caller) {
        this.caller = caller;
    }

    /** Refuses with 403 unless the caller is an assessor of the place or an administrator. */
    public void requireAssessorOf(String gssCode) {
        if (!caller.hasRole(Roles.ASSESSOR)) {
            throw Problems.forbidden(
                    "role-missing", "Drafts are read by the role assessor only, which your token lacks.");
        }
        if (!caller.hasRole(Roles.ADMINISTRATOR)) {
            caller.requirePlace(gssCode);
        }
    }
}

package org.placewise.assessment.rating.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.rating.AdmitRater;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.InvitationSecret;

/** Admits raters by the header {@code Authorization: Invitation <secret>}. */
@ApplicationScoped
class RaterAccess {

    private static final String SCHEME = "Invitation ";
    private static final int UNAUTHORISED = 401;

    private final AdmitRater admitRater;

    RaterAccess(AdmitRater admitRater) {
        this.admitRater = admitRater;
    }

    /** The rater's invitation; 401, the same for every cause, when the header does not hold its secret. */
    Invitation require(UUID invitationId, @Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw refused("Send the header Authorization: Invitation, followed by the secret of this invitation.");
        }
        InvitationSecret offered = InvitationSecret.offered(
                authorization.substring(SCHEME.length()).strip());
        return admitRater
                .admit(invitationId, offered)
                .orElseThrow(() -> refused("There is no such invitation, its secret is another, or it has expired, was"
                        + " revoked or is locked after too many attempts. The organiser can renew it."));
    }

    private static HttpProblem refused(String detail) {
        return HttpProblem.builder()
                .withStatus(UNAUTHORISED)
                .withTitle("Not authenticated")
                .withDetail(detail)
                .withHeader("WWW-Authenticate", "Invitation")
                .with("code", "invitation-not-valid")
                .build();
    }
}

package org.placewise.assessment.sheet.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.rating.Admission;
import org.placewise.assessment.rating.AdmitRater;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.InvitationSecret;
import org.placewise.kit.load.ClientAddress;

/** Admits raters by the header {@code Authorization: Invitation <secret>}. */
@ApplicationScoped
class RaterAccess {

    private static final String SCHEME = "Invitation ";
    private static final int UNAUTHORISED = 401;
    private static final int TOO_MANY = 429;

    private final AdmitRater admitRater;
    private final ClientAddress client;

    RaterAccess(AdmitRater admitRater, ClientAddress client) {
        this.admitRater = admitRater;
        this.client = client;
    }

    /**
     * The rater's invitation; 401, the same for every cause, when the header does not hold its secret, and 429 when too many
     * wrong ones have come from there.
     */
    Invitation require(UUID invitationId, @Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw refused("Send the header Authorization: Invitation, followed by the secret of this invitation.");
        }
        InvitationSecret offered = InvitationSecret.offered(
                authorization.substring(SCHEME.length()).strip());
        return switch (admitRater.admit(invitationId, offered, client.current())) {
            case Admission.Admitted<Invitation>(Invitation rater) -> rater;
            case Admission.NotAdmitted<Invitation> no ->
                throw refused(
                        "There is no such invitation, its secret is another, or it has expired or was revoked. The"
                                + " organiser can renew it.");
            case Admission.TooManyAttempts<Invitation>(Duration wait) -> throw tooMany(wait);
        };
    }

    private static HttpProblem tooMany(Duration wait) {
        return HttpProblem.builder()
                .withStatus(TOO_MANY)
                .withTitle("Too many attempts")
                .withDetail(
                        "Too many wrong secrets have come from your address. Wait, and see that the secret is the one"
                                + " that you were given; the right one is accepted at any time.")
                .withHeader("Retry-After", wait.toSeconds() + 1)
                .with("code", "too-many-attempts")
                .build();
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

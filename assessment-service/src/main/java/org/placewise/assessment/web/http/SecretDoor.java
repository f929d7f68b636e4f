package org.placewise.assessment.web.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.rating.Admission;
import org.placewise.assessment.rating.InvitationSecret;
import org.placewise.assessment.web.FormReader;
import org.placewise.assessment.web.NoticePage;

/**
 * How the holder of a secret gets in: by the link once, from then on by the cookie that it leaves, and with a form only when it carries
 * the token that was made from the secret. Who is not let in is not told why.
 *
 * @param folder address above those of all holders
 * @param cookie name of the cookie, which is sent to the holder's own pages only
 * @param admit lets a holder in
 * @param expiresAt until when the holder is let in
 * @param <T> who gets in
 */
record SecretDoor<T>(
        String folder,
        String cookie,
        BiFunction<UUID, InvitationSecret, Admission<T>> admit,
        Function<T, Instant> expiresAt,
        Clock clock) {

    private static final int UNAUTHORISED = 401;
    private static final int TOO_MANY = 429;

    /** Makes a page for a holder. */
    interface Page<T> {
        Response of(T holder, InvitationSecret secret);
    }

    /** Does what a holder's form asks for. */
    interface Form<T> {
        Response of(T holder, InvitationSecret secret, FormReader form);
    }

    /** Address of a holder's own pages. */
    String base(UUID id) {
        return folder + "/" + id;
    }

    /** Leads a holder on to an address without the secret. */
    Response enter(UUID id, String secret) {
        return answer(
                admit.apply(id, InvitationSecret.offered(secret)),
                holder -> Pages.exchange(
                        base(id), cookie, secret, Duration.between(clock.instant(), expiresAt.apply(holder))));
    }

    /** The answer to who is not let in; empty for who is. */
    Optional<Response> refusal(UUID id, @Nullable String sent) {
        Admission<T> admission = admission(id, sent);
        return admission.admitted().isPresent() ? Optional.empty() : Optional.of(refused(admission));
    }

    /** A page, for who sends the cookie. */
    Response page(UUID id, @Nullable String sent, Page<T> page) {
        return answer(
                admission(id, sent), holder -> page.of(holder, InvitationSecret.offered(Objects.requireNonNull(sent))));
    }

    private Admission<T> admission(UUID id, @Nullable String sent) {
        return sent == null ? new Admission.NotAdmitted<>() : admit.apply(id, InvitationSecret.offered(sent));
    }

    private Response answer(Admission<T> admission, Function<T, Response> toHolder) {
        return admission.admitted().map(toHolder).orElseGet(() -> refused(admission));
    }

    private static Response refused(Admission<?> admission) {
        return admission instanceof Admission.TooManyAttempts<?>(Duration wait)
                ? Response.fromResponse(Pages.notice(TOO_MANY, NoticePage.tooManyAttempts()))
                        .header("Retry-After", wait.toSeconds() + 1)
                        .build()
                : Pages.notice(UNAUTHORISED, NoticePage.notAdmitted());
    }

    /** What a form asks for, for who sends the cookie and the token. */
    Response form(UUID id, @Nullable String sent, MultivaluedMap<String, String> fields, Form<T> form) {
        return page(id, sent, (holder, secret) -> {
            FormReader reader = new FormReader(fields::getFirst);
            return secret.made(reader.raw("token"))
                    ? form.of(holder, secret, reader)
                    : Pages.notice(403, NoticePage.foreignForm());
        });
    }
}

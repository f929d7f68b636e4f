package org.placewise.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;

/**
 * The refusals of the suite as RFC 9457 problems. Each has a stable {@code code}; {@link ProblemMembers} adds {@code type},
 * {@code instance} and {@code requestId} on the way out. They are exceptions: throw them at the edge.
 */
public final class Problems {

    private static final int UNPROCESSABLE = 422;
    private static final int PRECONDITION_REQUIRED = 428;
    private static final int RETRY_AFTER_SECONDS = 2;

    /** How many faults one answer lists, however many documents it is about. */
    private static final int MOST_FAULTS = 1_000;

    private Problems() {}

    /** 400: the request cannot be read. */
    public static HttpProblem badRequest(String code, String detail) {
        return problem(Status.BAD_REQUEST.getStatusCode(), "Request cannot be read", code, detail);
    }

    /** 400: a document that cannot be read as JSON; says where, in our words and not the parser's. */
    public static HttpProblem malformedJson(JacksonException unreadable) {
        return badRequest("malformed-json", UnreadableJson.message(unreadable));
    }

    /** 400: parameters of the query cannot be read; lists each. */
    public static HttpProblem unreadableParameters(List<Fault> faults) {
        return builder(
                        Status.BAD_REQUEST.getStatusCode(),
                        "Request cannot be read",
                        "unreadable",
                        "There are parameters of the query that cannot be read.")
                .with("errors", faults)
                .build();
    }

    /** 403: the caller is known and may not do this; the detail names what is missing. */
    public static HttpProblem forbidden(String code, String detail) {
        return problem(Status.FORBIDDEN.getStatusCode(), "Not allowed", code, detail);
    }

    /** 404: there is no such thing. */
    public static HttpProblem notFound(String noun, Object id) {
        return problem(
                Status.NOT_FOUND.getStatusCode(), "Not found", "not-found", "There is no " + noun + " " + id + ".");
    }

    /** 408: the body of the request arrives so slowly that the service waits no longer; the connection ends. */
    public static HttpProblem tooSlow() {
        return problem(
                Status.REQUEST_TIMEOUT.getStatusCode(),
                "Too slow",
                "too-slow",
                "The body did not arrive in time. Nothing was written; send the request again.");
    }

    /** 409: the request is at odds with the state of the resource. */
    public static HttpProblem conflict(String code, String detail) {
        return problem(Status.CONFLICT.getStatusCode(), "Conflict", code, detail);
    }

    /** 410: there was such a thing, and it was removed. */
    public static HttpProblem gone(String code, String detail) {
        return problem(Status.GONE.getStatusCode(), "Gone", code, detail);
    }

    /** The same with members that say more. */
    public static HttpProblem gone(String code, String detail, Map<String, ?> members) {
        HttpProblem.Builder gone = builder(Status.GONE.getStatusCode(), "Gone", code, detail);
        members.forEach(gone::with);
        return gone.build();
    }

    /** 412: the resource has changed since the caller read it. */
    public static HttpProblem stale(String detail) {
        return problem(Status.PRECONDITION_FAILED.getStatusCode(), "Changed meanwhile", "stale-version", detail);
    }

    /** 413: larger than the documented limit. */
    public static HttpProblem tooLarge(String detail) {
        return problem(Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(), "Too large", "too-large", detail);
    }

    /** 415: a media type that this operation does not read. */
    public static HttpProblem unsupportedMediaType(String detail) {
        return problem(
                Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode(),
                "Media type not supported",
                "unsupported-media-type",
                detail);
    }

    /** 422: readable, but a rule is broken; lists the faults. */
    public static HttpProblem unprocessable(List<Fault> faults) {
        return unprocessable("invalid", summary(faults), faults);
    }

    /** 422 with a code of its own. */
    public static HttpProblem unprocessable(String code, String detail, List<Fault> faults) {
        return builder(UNPROCESSABLE, "Rule broken", code, detail)
                .with("errors", Excerpt.first(faults, MOST_FAULTS, Faults.more(MOST_FAULTS)))
                .build();
    }

    /** One fault is told in full, several are counted. */
    static String summary(List<Fault> faults) {
        if (faults.size() == 1) {
            return faults.getFirst().message();
        }
        boolean more = faults.size() > Faults.MOST && faults.getLast().equals(Faults.more(Faults.MOST));
        return more ? "There are more than " + Faults.MOST + " faults." : "There are " + faults.size() + " faults.";
    }

    /** 428: the operation changes a versioned resource and wants If-Match. */
    public static HttpProblem preconditionRequired() {
        return problem(
                PRECONDITION_REQUIRED,
                "Precondition required",
                "if-match-required",
                "Send If-Match with the ETag of the version you have read.");
    }

    /** 429: the client, or all clients of a kind of operation, ask for more at once than is answered. */
    public static HttpProblem tooManyRequests() {
        return builder(
                        Status.TOO_MANY_REQUESTS.getStatusCode(),
                        "Too many requests",
                        "too-many-requests",
                        "There are too many requests open at once, of yours or of this kind. Nothing was written; send this one"
                                + " again after the seconds that Retry-After gives.")
                .withHeader("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }

    /** 503: the service cannot reach its database, or has more to do than it can; the same request may succeed soon. */
    public static HttpProblem unavailable() {
        return builder(
                        Status.SERVICE_UNAVAILABLE.getStatusCode(),
                        "Not available",
                        "unavailable",
                        "The service is busy or cannot reach its database. Nothing was written; send the request again.")
                .withHeader("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }

    private static HttpProblem problem(int status, String title, String code, String detail) {
        return builder(status, title, code, detail).build();
    }

    private static HttpProblem.Builder builder(int status, String title, String code, String detail) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(title)
                .withDetail(detail)
                .with("code", code);
    }
}

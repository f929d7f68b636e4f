package org.placewise.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.http.RequestId;

/**
 * Gives every problem the members that all of ours have: {@code type}, {@code code}, {@code instance}, {@code requestId} and
 * {@code errors}, beside members of its own. Also translates what libraries report (constraint violations, unreadable JSON)
 * into faults.
 */
@ApplicationScoped
public class ProblemMembers implements ProblemPostProcessor {

    private static final int INTERNAL_ERROR = 500;

    private static final URI BASE = URI.create("https://placewise.org/problems/");

    /** Members that are made here, and those of libraries that ours call {@code errors}. */
    private static final Set<String> MADE_HERE = Set.of("code", "requestId", "errors", "violations", "field");

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "bad-request"),
            Map.entry(401, "not-authenticated"),
            Map.entry(403, "not-allowed"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(408, "too-slow"),
            Map.entry(413, "too-large"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(422, "invalid"),
            Map.entry(429, "too-many-requests"),
            Map.entry(503, "unavailable"));

    /** What the framework refuses by itself, and says in words of its own. */
    private static final Map<Integer, String> DETAILS = Map.of(
            400, "The request cannot be read as the API description has it.",
            405, "This address does not answer to this method; the API description names those that it does.",
            406, "This address has no answer of a media type that Accept allows.",
            415, "This operation does not read the media type that Content-Type names.");

    private final RequestId requestId;

    ProblemMembers(RequestId requestId) {
        this.requestId = requestId;
    }

    /** A problem as it is answered before any operation is involved. */
    public static HttpProblem complete(HttpProblem raised, RoutingContext exchange) {
        return complete(raised, raised, exchange.normalizedPath(), RequestId.of(exchange));
    }

    @Override
    public HttpProblem apply(HttpProblem raised, ProblemContext context) {
        return complete(raised, context.cause, context.path, requestId.current());
    }

    private static HttpProblem complete(HttpProblem raised, Throwable cause, String path, @Nullable String requestId) {
        HttpProblem problem = raised.getStatusCode() == INTERNAL_ERROR && ErrorChain.isPassing(cause)
                ? Problems.unavailable()
                : raised;
        String code =
                Objects.requireNonNullElseGet((String) problem.getParameters().get("code"), () -> code(problem));
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(BASE.resolve(code))
                .withTitle(problem.getTitle())
                .withStatus(problem.getStatusCode())
                .withDetail(detail(problem, cause))
                .withInstance(problem.getInstance() == null ? URI.create(path) : problem.getInstance())
                .with("code", code)
                .with("requestId", requestId)
                .with("errors", errors(problem, cause));
        problem.getParameters().forEach((member, value) -> {
            if (!MADE_HERE.contains(member)) {
                builder.with(member, value);
            }
        });
        problem.getHeaders().forEach(builder::withHeader);
        return builder.build();
    }

    private static String code(HttpProblem problem) {
        return CODES.getOrDefault(
                problem.getStatusCode(), problem.getStatusCode() >= 500 ? "internal-error" : "refused");
    }

    private static @Nullable String detail(HttpProblem problem, Throwable cause) {
        if (cause instanceof ConstraintViolationException violations) {
            int count = violations.getConstraintViolations().size();
            return count == 1 ? "There is one fault." : "There are " + count + " faults.";
        }
        if (problem.getStatusCode() == 403 && problem.getDetail() == null) {
            return "Your token lacks the role that this operation needs; the API description names it.";
        }
        if (cause instanceof WebApplicationException || UnreadableJson.in(cause) != null) {
            return DETAILS.getOrDefault(problem.getStatusCode(), problem.getDetail());
        }
        return problem.getDetail();
    }

    private static Object errors(HttpProblem problem, Throwable cause) {
        if (cause instanceof ConstraintViolationException violations) {
            return ViolationFaults.of(violations);
        }
        @Nullable JacksonException unreadable = problem.getStatusCode() == 400 ? UnreadableJson.in(cause) : null;
        if (unreadable != null) {
            return List.of(UnreadableJson.fault(unreadable));
        }
        return problem.getParameters().getOrDefault("errors", List.of());
    }

    @Override
    public int priority() {
        return 10;
    }
}

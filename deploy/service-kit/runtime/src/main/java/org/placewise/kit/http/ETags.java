package org.placewise.kit.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Problems;

/** Strong entity tags of versioned resources, and the preconditions that speak of them (RFC 9110, section 13). */
public final class ETags {

    private ETags() {}

    /** The tag of this version of a resource. */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Holds a change against the version that its caller has read.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 without {@code If-Match}, 412 when it names another version
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.preconditionRequired();
        }
        String current = "\"" + version + "\"";
        boolean matches = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(current));
        if (!matches) {
            throw Problems.stale(
                    "The resource is now at version " + current + ". Read it again and repeat your change.");
        }
    }

    /**
     * The full answer with its tag, or 304 when the caller already holds this version. The body is only made when it is
     * needed.
     */
    public static Response conditional(Request request, EntityTag tag, Supplier<?> body) {
        Response.@Nullable ResponseBuilder notModified = request.evaluatePreconditions(tag);
        return (notModified == null ? Response.ok(body.get()) : notModified)
                .tag(tag)
                .header("Cache-Control", "no-cache")
                .build();
    }
}

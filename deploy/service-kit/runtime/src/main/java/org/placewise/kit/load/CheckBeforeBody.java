package org.placewise.kit.load;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.placewise.kit.database.DatabasePatience;
import org.placewise.kit.problem.Problems;

/**
 * For filters that refuse a request before its body is read, and have to ask the database for it: they run on the event loop
 * ({@code @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHORIZATION)}) and return what this returns.
 */
@ApplicationScoped
public class CheckBeforeBody {

    private final DatabasePatience patience;

    CheckBeforeBody(DatabasePatience patience) {
        this.patience = patience;
    }

    /** Asks on a worker; goes on when the answer is null, fails with what it throws. */
    public <T> Uni<T> onAWorker(Callable<T> check) {
        return Uni.createFrom().completionStage(() -> Vertx.currentContext()
                .executeBlocking(() -> DatabasePatience.within(patience.ofRequests(), check::call), false)
                .toCompletionStage());
    }

    /** The identifier in the path; 404 where it is none. */
    public static UUID identifier(UriInfo address, String parameter) {
        try {
            return UUID.fromString(address.getPathParameters().getFirst(parameter));
        } catch (IllegalArgumentException e) {
            throw Problems.notFound("resource", address.getPath());
        }
    }
}

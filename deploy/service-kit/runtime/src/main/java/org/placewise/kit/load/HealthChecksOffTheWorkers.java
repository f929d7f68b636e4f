package org.placewise.kit.load;

import io.smallrye.health.AsyncHealthCheckFactory;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.placewise.kit.database.DatabasePatience;

/**
 * Whether the service lives is asked on threads of its own: it is so while all workers are busy too. A check waits for the
 * database as long as a request does.
 */
@Singleton
@Alternative
@Priority(1)
class HealthChecksOffTheWorkers extends AsyncHealthCheckFactory {

    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("health").start(task);

    private final DatabasePatience patience;

    HealthChecksOffTheWorkers(DatabasePatience patience) {
        this.patience = patience;
    }

    @Override
    public Uni<HealthCheckResponse> callSync(HealthCheck check) {
        return super.callSync(() -> DatabasePatience.within(patience.ofRequests(), check::call))
                .runSubscriptionOn(THREADS);
    }
}

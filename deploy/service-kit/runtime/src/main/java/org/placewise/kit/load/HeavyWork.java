package org.placewise.kit.load;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.common.core.ResteasyReactiveCallbackContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.load.HeavyLimits.Limit;
import org.placewise.kit.problem.Problems;

/**
 * Lets requests for {@link Heavy} operations through when it is their turn. They wait on no thread, after they were authorised
 * and their body has arrived, and before a worker takes them up. Their place is free again once the operation has ended, whether
 * or not the caller is still there.
 */
@ApplicationScoped
class HeavyWork {

    private static final int AFTER_THE_BODY_HAS_ARRIVED = Priorities.ENTITY_CODER + 500;

    private final Map<String, Queue> queues;

    HeavyWork(HeavyLimits limits) {
        this.queues = limits.kinds().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, limit -> Queue.of(limit.getValue())));
    }

    @ServerRequestFilter(nonBlocking = true, priority = AFTER_THE_BODY_HAS_ARRIVED)
    @Nullable Uni<Void> await(ResourceInfo resource, RoutingContext exchange) {
        @Nullable String kind = kind(resource.getResourceMethod());
        ResteasyReactiveCallbackContext operation = CurrentRequestManager.get();
        if (kind == null) {
            return null;
        }
        @Nullable Queue queue = queues.get(kind);
        if (queue == null) {
            throw new IllegalStateException("No limits are set for heavy work of the kind " + kind);
        }
        return Uni.createFrom().emitter(turn -> queue.admit(operation, exchange, turn));
    }

    private static @Nullable String kind(@Nullable Method operation) {
        if (operation == null) {
            return null;
        }
        @Nullable Heavy heavy = operation.getAnnotation(Heavy.class);
        heavy = heavy == null ? operation.getDeclaringClass().getAnnotation(Heavy.class) : heavy;
        return heavy == null ? null : heavy.value();
    }

    /** Those who wait for their turn at one kind of work, each for so long. */
    private record Queue(Bulkhead bulkhead, Duration patience) {

        static Queue of(Limit limit) {
            return new Queue(new Bulkhead(limit.atOnce(), limit.waiting()), limit.patience());
        }

        void admit(ResteasyReactiveCallbackContext operation, RoutingContext exchange, UniEmitter<? super Void> turn) {
            Runnable admit = () -> {
                operation.registerCompletionCallback(failure -> bulkhead.leave());
                turn.complete(null);
            };
            Runnable giveUp = () -> {
                if (bulkhead.giveUp(admit)) {
                    turn.fail(Problems.tooManyRequests());
                }
            };
            if (bulkhead.enter(admit)) {
                exchange.vertx().setTimer(patience.toMillis(), timer -> giveUp.run());
                exchange.addEndHandler(gone -> giveUp.run());
            } else {
                turn.fail(Problems.tooManyRequests());
            }
        }
    }
}

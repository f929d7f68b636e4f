package org.placewise.kit.load;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.CompletionCallback;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.common.core.ResteasyReactiveCallbackContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.load.HeavyLimits.Limit;
import org.placewise.kit.problem.Problems;

/**
 * Lets requests for {@link Heavy} operations through when it is their turn. They wait on no thread, after they were authorised
 * and before a worker takes them up, and their place is free again once the operation has ended, whether or not the caller is
 * still there.
 */
@ApplicationScoped
class HeavyWork {

    private final Map<String, Limit> limits;
    private final Map<String, Bulkhead> bulkheads;

    HeavyWork(HeavyLimits limits) {
        this.limits = Map.copyOf(limits.kinds());
        this.bulkheads = this.limits.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        limit -> new Bulkhead(
                                limit.getValue().atOnce(), limit.getValue().waiting())));
    }

    @ServerRequestFilter(nonBlocking = true)
    @Nullable Uni<Void> await(ContainerRequestContext request, ResourceInfo resource, RoutingContext routing) {
        @Nullable String kind = kind(resource.getResourceMethod());
        return kind == null ? null : Uni.createFrom().emitter(turn -> queue(kind, request, routing, turn));
    }

    private static @Nullable String kind(@Nullable Method operation) {
        if (operation == null) {
            return null;
        }
        @Nullable Heavy heavy = operation.getAnnotation(Heavy.class);
        heavy = heavy == null ? operation.getDeclaringClass().getAnnotation(Heavy.class) : heavy;
        return heavy == null ? null : heavy.value();
    }

    private void queue(
            String kind, ContainerRequestContext request, RoutingContext routing, UniEmitter<? super Void> turn) {
        Bulkhead bulkhead = bulkheads.get(kind);
        Runnable admit = () -> {
            onEnd(request, bulkhead::leave);
            turn.complete(null);
        };
        Runnable giveUp = () -> {
            if (bulkhead.giveUp(admit)) {
                turn.fail(Problems.busy());
            }
        };
        if (bulkhead.enter(admit)) {
            routing.vertx().setTimer(limits.get(kind).patience().toMillis(), timer -> giveUp.run());
            routing.addEndHandler(gone -> giveUp.run());
        } else {
            turn.fail(Problems.busy());
        }
    }

    private static void onEnd(ContainerRequestContext request, Runnable leave) {
        CompletionCallback callback = failure -> leave.run();
        ((ResteasyReactiveCallbackContext)
                        ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext())
                .registerCompletionCallback(callback);
    }
}

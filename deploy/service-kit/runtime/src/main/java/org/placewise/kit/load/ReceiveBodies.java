package org.placewise.kit.load;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies before a worker is asked for, and after everything that refuses a request without its body: who is not known, has
 * no role, sends another media type or announces too much. Filters of services that refuse for other reasons have a lower
 * priority number. What is {@link Streamed} is read by the worker, but only so many at once.
 */
class ReceiveBodies {

    private final Bodies bodies;

    ReceiveBodies(Bodies bodies) {
        this.bodies = bodies;
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.ENTITY_CODER)
    @Nullable Uni<Void> receive(ContainerRequestContext request, ResourceInfo resource, RoutingContext exchange) {
        @Nullable Method operation = resource.getResourceMethod();
        if (operation != null && operation.isAnnotationPresent(Streamed.class)) {
            bodies.admitStream(exchange);
            request.setEntityStream(bodies.paced(request.getEntityStream()));
            return null;
        }
        return Bodies.has(exchange.request())
                ? bodies.read(exchange, isOpen(operation))
                        .invoke(body -> request.setEntityStream(new ByteArrayInputStream(body)))
                        .replaceWithVoid()
                : null;
    }

    private static boolean isOpen(@Nullable Method operation) {
        return operation != null
                && !operation.isAnnotationPresent(RolesAllowed.class)
                && (operation.isAnnotationPresent(PermitAll.class)
                        || operation.getDeclaringClass().isAnnotationPresent(PermitAll.class));
    }
}

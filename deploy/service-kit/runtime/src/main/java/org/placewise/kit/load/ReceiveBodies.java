package org.placewise.kit.load;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.util.concurrent.Semaphore;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Problems;

/**
 * Reads bodies before a worker is asked for, and after everything that refuses a request without its body: who is not known, has
 * no role, sends another media type or announces too much. Filters of services that refuse for other reasons have a lower
 * priority number. What is {@link Streamed} is read by the worker, but only so many at once.
 */
@Singleton
class ReceiveBodies {

    private final Limits limits;
    private final Pace inMemory;
    private final Pace streamed;
    private final Shares memory;
    private final Semaphore streams;

    ReceiveBodies(Limits limits) {
        this.limits = limits;
        Limits.Body body = limits.body();
        Limits.Stream stream = limits.stream();
        this.inMemory = new Pace(body.grace(), body.slowest(), body.within());
        this.streamed = new Pace(stream.grace(), stream.slowest(), stream.within());
        this.memory = new Shares(body.perClient().asLongValue(), body.together().asLongValue());
        this.streams = new Semaphore(stream.atOnce());
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.ENTITY_CODER)
    @Nullable Uni<Void> receive(ContainerRequestContext request, ResourceInfo resource, RoutingContext exchange) {
        @Nullable Method operation = resource.getResourceMethod();
        if (operation != null && operation.isAnnotationPresent(Streamed.class)) {
            stream(request, exchange);
            return null;
        }
        return hasBody(exchange.request()) ? keep(request, exchange, largest(operation)) : null;
    }

    private Uni<Void> keep(ContainerRequestContext request, RoutingContext exchange, long largest) {
        if (length(exchange.request()) > largest) {
            throw Problems.tooLarge("The body may have at most " + largest + " bytes.");
        }
        return Uni.createFrom()
                .<byte[]>emitter(result -> new ArrivingBody(exchange, largest, inMemory, memory, result).read())
                .invoke(body -> request.setEntityStream(new ByteArrayInputStream(body)))
                .replaceWithVoid();
    }

    private void stream(ContainerRequestContext request, RoutingContext exchange) {
        if (!streams.tryAcquire()) {
            throw Problems.tooManyRequests();
        }
        exchange.addEndHandler(done -> streams.release());
        request.setEntityStream(new PacedStream(request.getEntityStream(), streamed));
    }

    private long largest(@Nullable Method operation) {
        boolean open = operation != null
                && !operation.isAnnotationPresent(RolesAllowed.class)
                && (operation.isAnnotationPresent(PermitAll.class)
                        || operation.getDeclaringClass().isAnnotationPresent(PermitAll.class));
        return (open ? limits.body().largestUnauthenticated() : limits.body().largest()).asLongValue();
    }

    private static boolean hasBody(HttpServerRequest request) {
        return length(request) > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static long length(HttpServerRequest request) {
        @Nullable String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced == null ? 0 : Long.parseLong(announced);
    }
}

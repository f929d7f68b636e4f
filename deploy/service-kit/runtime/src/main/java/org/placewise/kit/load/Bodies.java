package org.placewise.kit.load;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Problems;

/** The bodies of all requests that are being received. */
@ApplicationScoped
class Bodies {

    private final Limits.Body limits;
    private final Pace inMemory;
    private final Pace streamed;
    private final Shares memory;
    private final Semaphore streams;

    Bodies(Limits limits) {
        Limits.Stream stream = limits.stream();
        this.limits = limits.body();
        this.inMemory = new Pace(this.limits.grace(), this.limits.slowest(), this.limits.within());
        this.streamed = new Pace(stream.grace(), stream.slowest(), stream.within());
        this.memory = new Shares(
                this.limits.perClient().asLongValue(), this.limits.together().asLongValue());
        this.streams = new Semaphore(stream.atOnce());
    }

    /** Whether a body follows the headers. */
    static boolean has(HttpServerRequest request) {
        return length(request) > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /**
     * Reads a body on the event loop.
     *
     * @param open whether the operation is open to everybody
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 413 when it announces more than it may have; the result fails with 413
     *     when it has more, 408 when it is too slow, 429 or 503 when memory is short
     */
    Uni<byte[]> read(RoutingContext exchange, boolean open) {
        long largest = (open ? limits.largestUnauthenticated() : limits.largest()).asLongValue();
        if (length(exchange.request()) > largest) {
            throw Problems.tooLarge("The body may have at most " + largest + " bytes.");
        }
        return Uni.createFrom().emitter(result -> new ArrivingBody(exchange, largest, inMemory, memory, result).read());
    }

    /** One more stream until the request has its answer; 429 when there are as many as may be. */
    void admitStream(RoutingContext exchange) {
        if (!streams.tryAcquire()) {
            throw Problems.tooManyRequests();
        }
        exchange.addEndHandler(done -> streams.release());
    }

    /** A body that is read as it passes; 408 when it is too slow. */
    InputStream paced(InputStream body) {
        return new PacedStream(body, streamed);
    }

    private static long length(HttpServerRequest request) {
        @Nullable String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced == null ? 0 : Long.parseLong(announced);
    }
}

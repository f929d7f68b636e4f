package org.placewise.kit.load;

import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.placewise.kit.problem.Problems;

/** A body that is being read on the event loop of its connection. */
final class ArrivingBody {

    private static final long LOOK_EVERY_MILLIS = 500;

    private final RoutingContext exchange;
    private final HttpServerRequest request;
    private final String client;
    private final long largest;
    private final Pace pace;
    private final Shares memory;
    private final UniEmitter<? super byte[]> result;
    private final Buffer body = Buffer.buffer();
    private final long begin = System.nanoTime();
    private long timer;
    private boolean over;

    ArrivingBody(RoutingContext exchange, long largest, Pace pace, Shares memory, UniEmitter<? super byte[]> result) {
        this.exchange = exchange;
        this.request = exchange.request();
        this.client = Client.of(request);
        this.largest = largest;
        this.pace = pace;
        this.memory = memory;
        this.result = result;
    }

    /** Begins to read; the bytes, or the problem for which they were refused, go to the emitter. */
    void read() {
        if (request.isEnded()) {
            result.complete(new byte[0]);
            return;
        }
        timer = exchange.vertx().setPeriodic(LOOK_EVERY_MILLIS, same -> look());
        exchange.addEndHandler(done -> memory.giveBack(client, body.length()));
        request.handler(this::add);
        request.endHandler(done -> complete());
        request.exceptionHandler(broken -> refuse(Problems.badRequest("broken-off", "The body broke off.")));
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
        request.resume();
    }

    private void add(Buffer piece) {
        if (over) {
            return;
        }
        if (body.length() + piece.length() > largest) {
            refuse(Problems.tooLarge("The body may have at most " + largest + " bytes."));
            return;
        }
        switch (memory.take(client, piece.length())) {
            case GRANTED -> body.appendBuffer(piece);
            case CLIENT_HAS_ITS_SHARE -> refuse(Problems.tooManyRequests());
            case ALL_IS_TAKEN -> refuse(Problems.unavailable());
        }
    }

    private void look() {
        if (pace.isTooSlow(Duration.ofNanos(System.nanoTime() - begin), body.length())) {
            refuse(Problems.tooSlow());
            exchange.addEndHandler(told -> exchange.vertx()
                    .setTimer(LOOK_EVERY_MILLIS, same -> request.connection().close()));
        }
    }

    private void complete() {
        if (end()) {
            result.complete(body.getBytes());
        }
    }

    private void refuse(RuntimeException problem) {
        if (end()) {
            result.fail(problem);
        }
    }

    private boolean end() {
        boolean first = !over;
        over = true;
        exchange.vertx().cancelTimer(timer);
        return first;
    }
}

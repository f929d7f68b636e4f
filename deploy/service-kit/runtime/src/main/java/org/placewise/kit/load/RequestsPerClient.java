package org.placewise.kit.load;

import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.placewise.kit.http.RequestId;

/** Answers so many requests of a client at once, and tells its connection when a request begins and ends. */
@ApplicationScoped
class RequestsPerClient {

    private static final int AFTER_REQUEST_ID = 990;
    private static final int TOO_MANY = 429;

    private final Shares requests;
    private final String probes;

    RequestsPerClient(
            Limits limits,
            @ConfigProperty(name = "quarkus.http.non-application-root-path", defaultValue = "q") String probes) {
        this.requests = new Shares(limits.requestsPerClient(), Long.MAX_VALUE);
        this.probes = (probes.startsWith("/") ? probes : "/" + probes) + "/";
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, AFTER_REQUEST_ID);
    }

    void register(@Observes ManagementInterface management) {
        management.router().route().order(Integer.MIN_VALUE).handler(exchange -> {
            tellConnection(exchange);
            exchange.next();
        });
    }

    private static void tellConnection(RoutingContext exchange) {
        ConnectionPatience.of(exchange.request().connection()).ifPresent(patience -> {
            patience.requestBegun();
            exchange.addEndHandler(
                    done -> patience.requestEnded(exchange.request().isEnded()));
        });
    }

    private void admit(RoutingContext exchange) {
        tellConnection(exchange);
        String client = Client.of(exchange.request());
        if (exchange.normalizedPath().startsWith(probes)) {
            exchange.next();
        } else if (requests.take(client, 1) == Shares.Answer.GRANTED) {
            exchange.addEndHandler(done -> requests.giveBack(client, 1));
            exchange.next();
        } else {
            refuse(exchange);
        }
    }

    /** As {@link org.placewise.kit.problem.Problems#tooManyRequests()}, which is made where this request does not come. */
    private static void refuse(RoutingContext exchange) {
        JsonObject problem = new JsonObject()
                .put("type", "https://placewise.org/problems/too-many-requests")
                .put("title", "Too many requests")
                .put("status", TOO_MANY)
                .put(
                        "detail",
                        "You have too many requests open at once. Wait for some of them and send this one again.")
                .put("instance", exchange.normalizedPath())
                .put("code", "too-many-requests")
                .put("requestId", exchange.response().headers().get(RequestId.HEADER))
                .put("errors", new JsonArray());
        exchange.response()
                .setStatusCode(TOO_MANY)
                .putHeader(HttpHeaders.RETRY_AFTER, "2")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.encode());
    }
}

package org.placewise.kit.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.placewise.kit.problem.ProblemMembers;
import org.placewise.kit.problem.Problems;

/** Answers so many requests of a client at once, and tells its connection when a request begins and ends. */
@ApplicationScoped
class RequestsPerClient {

    private static final int AFTER_REQUEST_ID = 990;

    private final Shares requests;
    private final String probes;
    private final ObjectMapper json;

    RequestsPerClient(
            Limits limits,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.non-application-root-path", defaultValue = "q") String probes) {
        this.requests = new Shares(limits.requestsPerClient(), Long.MAX_VALUE);
        this.json = json;
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

    private void refuse(RoutingContext exchange) {
        HttpProblem problem = ProblemMembers.complete(Problems.tooManyRequests(), exchange);
        problem.getHeaders().forEach((name, value) -> exchange.response().putHeader(name, value.toString()));
        exchange.response()
                .setStatusCode(problem.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString())
                .end(written(problem));
    }

    private String written(HttpProblem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is made of texts", e);
        }
    }
}

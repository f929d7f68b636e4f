package org.placewise.assessment.web.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.placewise.assessment.web.LinkAddress;

/**
 * Takes the secret of a link out of the address before anything else sees the request: what answers, refuses, logs or fails from
 * then on knows an address without it. What only looks like a link leads to a notice.
 */
@ApplicationScoped
public class SecretsOutOfAddresses {

    /** Stands in the address in the place of the secret. */
    static final String LINK = "link";

    private static final String SECRET = SecretsOutOfAddresses.class.getName();
    private static final int BEFORE_EVERYTHING = 10_000;

    void register(@Observes Filters filters) {
        filters.register(SecretsOutOfAddresses::lead, BEFORE_EVERYTHING);
    }

    /** The secret that was in the address of the request. */
    static String secret(RoutingContext exchange) {
        return exchange.<String>get(SECRET);
    }

    private static void lead(RoutingContext exchange) {
        if (exchange.get(SECRET) != null) {
            exchange.next();
            return;
        }
        switch (LinkAddress.read(exchange.request().path())) {
            case LinkAddress.Elsewhere elsewhere -> exchange.next();
            case LinkAddress.Plain plain -> exchange.next();
            case LinkAddress.Link link
            when reads(exchange.request().method()) ->
                lead(exchange, link.secret(), link.folder() + "/" + link.id() + "/" + LINK);
            case LinkAddress.Link link -> lead(exchange, "", UnreadableLinkResource.PATH);
            case LinkAddress.Unreadable(boolean page) ->
                lead(exchange, "", page ? UnreadableLinkResource.PATH : "/v1" + UnreadableLinkResource.PATH);
        }
    }

    private static void lead(RoutingContext exchange, String secret, String path) {
        exchange.put(SECRET, secret).reroute(HttpMethod.GET, path);
    }

    private static boolean reads(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }
}

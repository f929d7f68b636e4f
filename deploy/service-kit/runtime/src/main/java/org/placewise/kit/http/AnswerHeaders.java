package org.placewise.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headers of all answers, whoever makes them. An address in {@code Location} is a path, so that no {@code Host} header leads a
 * client elsewhere; what does not say for how long it may be kept is kept by no cache; and whoever comes by TLS is to
 * come by TLS from then on (RFC 6797), with every cookie.
 */
@ApplicationScoped
class AnswerHeaders {

    private static final int BEFORE_ALL_THAT_ANSWERS = 1_100;
    private static final String SET_COOKIE = HttpHeaders.SET_COOKIE.toString();
    private static final String SECURE = ";Secure";
    private static final String A_YEAR = "max-age=31536000";

    private final SecureTransport transport;

    AnswerHeaders(SecureTransport transport) {
        this.transport = transport;
    }

    void register(@Observes Filters filters) {
        filters.register(this::completeAnswer, BEFORE_ALL_THAT_ANSWERS);
    }

    private void completeAnswer(RoutingContext exchange) {
        exchange.addHeadersEndHandler(
                written -> complete(exchange.request(), exchange.response().headers()));
        exchange.next();
    }

    private void complete(HttpServerRequest request, MultiMap answer) {
        @Nullable String location = answer.get(HttpHeaders.LOCATION);
        if (location != null) {
            answer.set(HttpHeaders.LOCATION, path(URI.create(location)));
        }
        if (!answer.contains(HttpHeaders.CACHE_CONTROL)) {
            answer.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (transport.isUsed(request)) {
            answer.set("Strict-Transport-Security", A_YEAR);
            List<String> cookies = answer.getAll(SET_COOKIE);
            answer.set(SET_COOKIE, cookies.stream().map(AnswerHeaders::secure).toList());
        }
    }

    private static String path(URI location) {
        String query = location.getRawQuery() == null ? "" : "?" + location.getRawQuery();
        String fragment = location.getRawFragment() == null ? "" : "#" + location.getRawFragment();
        return location.getRawPath() + query + fragment;
    }

    private static String secure(String cookie) {
        return cookie.contains(SECURE) ? cookie : cookie + SECURE;
    }
}

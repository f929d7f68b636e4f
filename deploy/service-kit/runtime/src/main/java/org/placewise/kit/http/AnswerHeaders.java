package org.placewise.kit.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Headers of all answers. An address in {@code Location} is a path, so that no {@code Host} header leads a client elsewhere; what
 * does not say for how long it may be kept is kept by no cache; and whoever comes by TLS is to come by TLS (RFC 6797).
 */
class AnswerHeaders {

    private static final String A_YEAR = "max-age=31536000";

    private final SecureTransport transport;

    AnswerHeaders(SecureTransport transport) {
        this.transport = transport;
    }

    /** After the filters that say how an answer may be kept: response filters run from high numbers to low ones. */
    @ServerResponseFilter(priority = Priorities.AUTHENTICATION)
    void complete(ContainerResponseContext answer, UriInfo address) {
        @Nullable Object location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            answer.getHeaders().putSingle(HttpHeaders.LOCATION, path(URI.create(location.toString())));
        }
        if (!answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (transport.isUsed(address)) {
            answer.getHeaders().putSingle("Strict-Transport-Security", A_YEAR);
        }
    }

    private static String path(URI location) {
        String query = location.getRawQuery() == null ? "" : "?" + location.getRawQuery();
        String fragment = location.getRawFragment() == null ? "" : "#" + location.getRawFragment();
        return location.getRawPath() + query + fragment;
    }
}

package org.placewise.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Tells caches that an answer depends on who asks, and that what somebody with a token was told is for nobody else. */
public class CallerVariants {

    private static final String CACHING = HttpHeaders.CACHE_CONTROL;

    /** Marks every answer to a GET; one that says how it may be shared keeps saying so. */
    @ServerResponseFilter
    public void mark(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getMethod().equals("GET")) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        @Nullable Object said = headers.getFirst(CACHING);
        boolean settled = said != null && said.toString().matches(".*(public|no-store).*");
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null && !settled) {
            headers.putSingle(CACHING, said == null ? "private, no-cache" : "private, " + said);
        }
    }
}

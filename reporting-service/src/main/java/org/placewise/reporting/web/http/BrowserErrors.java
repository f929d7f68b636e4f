package org.placewise.reporting.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.placewise.kit.http.RequestId;
import org.placewise.reporting.web.ErrorPage;

/** Gives a browser a page instead of a problem document; the API always answers with problem documents. */
public class BrowserErrors {

    private static final int FIRST_ERROR = 400;

    private final RequestId requestId;

    BrowserErrors(RequestId requestId) {
        this.requestId = requestId;
    }

    /** Replaces the body of a refusal when it was not the API that refused and the caller reads HTML. */
    @ServerResponseFilter
    public void replace(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= FIRST_ERROR && isPage(request)) {
            response.setEntity(Templates.error(ErrorPage.of(response.getStatus(), requestId.current()))
                    .render());
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML + ";charset=UTF-8");
        }
    }

    private static boolean isPage(ContainerRequestContext request) {
        return !request.getUriInfo().getPath().startsWith("/v1/")
                && request.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> !type.isWildcardType() && MediaType.TEXT_HTML_TYPE.isCompatible(type));
    }
}

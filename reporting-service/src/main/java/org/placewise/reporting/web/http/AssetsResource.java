package org.placewise.reporting.web.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.placewise.kit.http.ETags;
import org.placewise.reporting.dashboard.http.ContentTag;

/** The stylesheet, open to everybody so that error pages are readable too. */
@Path("/assets")
public class AssetsResource {

    private final Stylesheet stylesheet;

    AssetsResource(Stylesheet stylesheet) {
        this.stylesheet = stylesheet;
    }

    /** Answers with the stylesheet, or 304 when the browser's copy is current. */
    @GET
    @Path("placewise.css")
    @Produces("text/css;charset=UTF-8")
    @PermitAll
    @Operation(hidden = true)
    public Response stylesheet(@Context Request request) {
        byte[] content = stylesheet.content();
        return ETags.conditional(request, ContentTag.of(content), () -> content);
    }
}

package org.placewise.reporting.web.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.placewise.kit.web.Stylesheet;

/** The stylesheet, open to everybody so that error pages are readable too. */
@Path("/assets")
public class AssetsResource {

    private final Stylesheet stylesheet = Stylesheet.with("styles/placewise.css");

    /** Answers with the stylesheet, or 304 when the browser's copy is current. */
    @GET
    @Path("placewise.css")
    @Produces(Stylesheet.CSS)
    @PermitAll
    @Operation(hidden = true)
    public Response stylesheet(@Context Request request) {
        return stylesheet.answer(request);
    }
}

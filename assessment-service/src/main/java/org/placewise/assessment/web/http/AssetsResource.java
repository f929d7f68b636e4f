package org.placewise.assessment.web.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.placewise.kit.http.ETags;

/** The stylesheet of the pages, open to everybody. */
@Path("/assets")
public class AssetsResource {

    private final Stylesheet stylesheet;

    AssetsResource(Stylesheet stylesheet) {
        this.stylesheet = stylesheet;
    }

    /** The stylesheet, or 304 when the browser's copy is current. */
    @GET
    @Path("rounds.css")
    @Produces("text/css;charset=UTF-8")
    @PermitAll
    @Operation(hidden = true)
    public Response stylesheet(@Context Request request) {
        EntityTag tag = new EntityTag(Integer.toHexString(stylesheet.content().hashCode()));
        return ETags.conditional(request, tag, stylesheet::content);
    }
}

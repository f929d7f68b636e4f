package org.placewise.assessment.web.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.placewise.kit.web.Stylesheet;

/** The stylesheets of the pages, open to everybody. */
@Path("/assets")
public class AssetsResource {

    private final Stylesheet rounds = Stylesheet.with("styles/rounds.css");
    private final Stylesheet summary = Stylesheet.with("styles/summary.css");

    /** Answers with the stylesheet of rounds, or 304 when the browser's copy is current. */
    @GET
    @Path("rounds.css")
    @Produces(Stylesheet.CSS)
    @PermitAll
    @Operation(hidden = true)
    public Response rounds(@Context Request request) {
        return rounds.answer(request);
    }

    /** Answers with the stylesheet of the printable summary, or 304 when the browser's copy is current. */
    @GET
    @Path("summary.css")
    @Produces(Stylesheet.CSS)
    @PermitAll
    @Operation(hidden = true)
    public Response summary(@Context Request request) {
        return summary.answer(request);
    }
}

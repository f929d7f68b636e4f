package org.placewise.assessment.web.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.placewise.assessment.web.NoticePage;

/** Where links lead that are none. */
@Path(UnreadableLinkResource.PATH)
@PermitAll
public class UnreadableLinkResource {

    static final String PATH = "/unreadable-link";

    private static final int NOT_FOUND = 404;

    /** Says that the link does not work, and why that may be. */
    @GET
    @Operation(hidden = true)
    public Response notice() {
        return Pages.notice(NOT_FOUND, NoticePage.notAdmitted());
    }
}

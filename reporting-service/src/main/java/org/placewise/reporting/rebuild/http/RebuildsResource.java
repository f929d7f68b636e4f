package org.placewise.reporting.rebuild.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.reporting.rebuild.events.RebuildReadModel;

/** Rebuilds of the read model. */
@Path("/v1/rebuilds")
@Tag(name = "Operation")
@Heavy(Heavy.COMPUTATIONS)
public class RebuildsResource {

    private final RebuildReadModel rebuild;

    RebuildsResource(RebuildReadModel rebuild) {
        this.rebuild = rebuild;
    }

    /** Begins a rebuild from the beginning of every topic. */
    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            summary = "Rebuild the read model",
            description =
                    "Empties the read model and fills it again from the beginning of every topic. Until the events have"
                            + " been read again, dashboards are incomplete. Records of the other services are not touched.")
    @APIResponse(responseCode = "202", description = "The read model is empty and has begun to fill")
    public Response begin() {
        rebuild.begin();
        return Response.accepted().build();
    }
}

package org.placewise.kit.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.kit.database.LongWork;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;

/** Whether anybody changed what was recorded, behind the service's back. */
@Path("/v1/history-verification")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "Histories", description = "Records of who did what, to which entries are only added")
public class HistoryVerificationResource {

    private final Histories histories;

    HistoryVerificationResource(Histories histories) {
        this.histories = histories;
    }

    @GET
    @Heavy(Heavy.COMPUTATIONS)
    @LongWork(seconds = 1_800)
    @Operation(
            operationId = "verifyHistories",
            summary = "Check every history for entries that were rewritten, removed or put in",
            description =
                    "Reads every entry and answers how many there are and, per history, the first that is not as it was"
                            + " recorded. Keep the digests elsewhere: where one differs and no entry was added, the whole history"
                            + " was written anew.")
    public HistoryVerification verify() {
        return histories.verify();
    }
}

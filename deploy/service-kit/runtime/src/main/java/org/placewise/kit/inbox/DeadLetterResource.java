package org.placewise.kit.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.kit.page.Page;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** Messages that could not be applied: listed with their original bytes and errors, and replayed. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "Dead letters", description = "Messages from Kafka that could not be applied")
public class DeadLetterResource {

    private final DeadLetters deadLetters;
    private final ReplayDeadLetter replayDeadLetter;

    DeadLetterResource(DeadLetters deadLetters, ReplayDeadLetter replayDeadLetter) {
        this.deadLetters = deadLetters;
        this.replayDeadLetter = replayDeadLetter;
    }

    @GET
    @Operation(operationId = "listDeadLetters", summary = "Messages that could not be applied, oldest first")
    public Page<DeadLetter> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return Page.of(deadLetters.open(Page.uuidCursor(cursor), limit + 1), limit, letter -> letter.id()
                .toString());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeadLetter", summary = "One message with its original bytes, headers and errors")
    public DeadLetter get(@PathParam("id") UUID id) {
        return deadLetters.find(id).orElseThrow(() -> Problems.notFound("dead letter", id));
    }

    @POST
    @Path("/{id}/replays")
    @Heavy(Heavy.COMPUTATIONS)
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Try a message again",
            description = "200 when it was applied or had been before; 422 with the errors when it is still refused")
    public DeadLetter replay(@PathParam("id") UUID id) {
        return switch (replayDeadLetter.replay(id).orElseThrow(() -> Problems.notFound("dead letter", id))) {
            case ReplayDeadLetter.Outcome.Applied applied -> get(id);
            case ReplayDeadLetter.Outcome.AlreadyApplied already -> get(id);
            case ReplayDeadLetter.Outcome.RefusedAgain refused -> throw Problems.unprocessable(faults(refused));
        };
    }

    private static List<Fault> faults(ReplayDeadLetter.Outcome.RefusedAgain refused) {
        return refused.errors().stream()
                .map(error ->
                        new Fault("", refused.reason().name().toLowerCase().replace('_', '-'), error))
                .toList();
    }
}

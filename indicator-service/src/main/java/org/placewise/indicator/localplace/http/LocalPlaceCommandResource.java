package org.placewise.indicator.localplace.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.localplace.ChangeLocalPlace;
import org.placewise.indicator.localplace.LocalPlace;
import org.placewise.indicator.localplace.LocalPlaceOutcome;
import org.placewise.indicator.localplace.LocalPlaces;
import org.placewise.kit.form.OneLine;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Changes local places. Revisions and withdrawals name the version that was read; of two at once, one is refused with 412. */
@Path("/v1/local-places")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.INDICATOR_PUBLISHER, Roles.BOARD_OFFICER})
@Tag(name = "Local places")
public class LocalPlaceCommandResource {

    private final ChangeLocalPlace change;
    private final LocalPlaces places;
    private final Areas areas;
    private final Caller caller;

    LocalPlaceCommandResource(ChangeLocalPlace change, LocalPlaces places, Areas areas, Caller caller) {
        this.change = change;
        this.places = places;
        this.areas = areas;
        this.caller = caller;
    }

    /** Defines a place; every broken rule is told at once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "defineLocalPlace",
            summary = "Define a local place",
            description =
                    "Makes a place of LSOAs of one vintage within a council, which may overlap other places. It is an area from "
                            + "then on: every service knows it by the code it is given, and its deprivation profile is computed at "
                            + "once by every published release. The token must cover the owner.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DefineLocalPlaceRequest.class),
                            examples = @ExampleObject(name = "New place", value = LocalPlaceExamples.DEFINE)))
    @APIResponse(
            responseCode = "201",
            description = "The place, its address in Location and its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = LocalPlaceResponse.class),
                            examples = @ExampleObject(name = "A place", value = LocalPlaceExamples.PLACE)))
    @APIResponse(responseCode = "403", description = "The token lacks the role or does not cover the owner")
    @APIResponse(responseCode = "422", description = "Rules are broken; errors names them all")
    public Response define(@NotNull DefineLocalPlaceRequest request) {
        String owner = request.ownerGssCode();
        if (owner != null && areas.graph().find(owner).isPresent()) {
            caller.requirePlace(owner);
        }
        LocalPlace place = accepted(change.define(request.asDraft()));
        return Response.created(URI.create("/v1/local-places/" + place.code()))
                .entity(LocalPlaceResponse.of(place))
                .tag(ETags.of(place.version()))
                .build();
    }

    /** Revises a place. */
    @PUT
    @Path("{gssCode}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reviseLocalPlace",
            summary = "Revise a local place",
            description =
                    "Replaces name and LSOAs; code and owner stay. Deprivation profiles are computed anew; one that no longer "
                            + "holds is withdrawn.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReviseLocalPlaceRequest.class),
                            examples = @ExampleObject(name = "One LSOA more", value = LocalPlaceExamples.REVISE)))
    @APIResponse(
            responseCode = "200",
            description = "The place as it stands now, with its new ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = LocalPlaceResponse.class),
                            examples = @ExampleObject(name = "A place", value = LocalPlaceExamples.PLACE)))
    @APIResponse(responseCode = "403", description = "The token lacks the role or does not cover the owner")
    @APIResponse(responseCode = "404", description = "No local place has had this code")
    @APIResponse(responseCode = "410", description = "The place was withdrawn")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "Rules are broken; errors names them all")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response revise(
            @PathParam("gssCode") @Parameter(example = "L00000001") String gssCode,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @NotNull ReviseLocalPlaceRequest request) {
        LocalPlace read = changeable(gssCode, ifMatch);
        LocalPlace place = accepted(change.revise(read, request.asDraft(read.owner())));
        return Response.ok(LocalPlaceResponse.of(place))
                .tag(ETags.of(place.version()))
                .build();
    }

    /** Withdraws a place. */
    @DELETE
    @Path("{gssCode}")
    @Operation(
            operationId = "withdrawLocalPlace",
            summary = "Withdraw a local place",
            description =
                    "The place ends today. Its code and what was recorded or computed for it stay readable; nothing new is computed.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "403", description = "The token lacks the role or does not cover the owner")
    @APIResponse(responseCode = "404", description = "No local place has had this code")
    @APIResponse(responseCode = "410", description = "The place was withdrawn before")
    @APIResponse(responseCode = "412", description = "Changed since it was read")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response withdraw(
            @PathParam("gssCode") @Parameter(example = "L00000001") String gssCode,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was read", example = "\"3\"")
                    @Nullable String ifMatch,
            @QueryParam("reason")
                    @NotNull @OneLine
                    @Size(max = 1000) @Parameter(description = "Why it is withdrawn", example = "Defined twice")
                    String reason) {
        accepted(change.withdraw(changeable(gssCode, ifMatch), reason));
        return Response.noContent().build();
    }

    /** The place, once it is clear that the caller may change it and has read this version of it. */
    private LocalPlace changeable(String code, @Nullable String ifMatch) {
        LocalPlace place = LocalPlaceResource.find(places, code);
        caller.requirePlace(place.owner());
        ETags.requireMatch(ifMatch, place.version());
        return place;
    }

    private static LocalPlace accepted(LocalPlaceOutcome outcome) {
        return switch (outcome) {
            case LocalPlaceOutcome.Accepted(LocalPlace place) -> place;
            case LocalPlaceOutcome.Refused(var faults) -> throw Problems.unprocessable(faults);
            case LocalPlaceOutcome.Stale(long version) ->
                throw Problems.stale(
                        "The place is now at version \"" + version + "\". Read it again and repeat your change.");
        };
    }
}

package org.placewise.assessment.mapping.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.mapping.Mappings;
import org.placewise.assessment.mapping.SignMapping;
import org.placewise.assessment.mapping.SignOutcome;
import org.placewise.assessment.mapping.SignedMapping;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.Page;
import org.placewise.kit.place.Place;
import org.placewise.kit.problem.Problems;
import org.placewise.kit.view.Sight;
import org.placewise.kit.view.Views;

/** Mappings between instrument versions. */
@Path("/v1/instrument-mappings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Instruments")
public class MappingResource {

    private static final String ENGLAND = "E92000001";

    private final SignMapping signMapping;
    private final Mappings mappings;
    private final Caller caller;
    private final Views views;

    MappingResource(SignMapping signMapping, Mappings mappings, Caller caller, Views views) {
        this.signMapping = signMapping;
        this.mappings = mappings;
        this.caller = caller;
        this.views = views;
    }

    /** Signs a mapping. */
    @POST
    @RolesAllowed(Roles.INDICATOR_PUBLISHER)
    @Operation(
            operationId = "signMapping",
            summary = "Sign which elements and levels of one version stand for which of another",
            description =
                    "Who signs and when are recorded with the reason. Mappings are kept for good; a later one of the"
                            + " same pair counts in its place, for every place: the token must cover England. Role"
                            + " indicator-publisher.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MappingRequest.class),
                            examples = @ExampleObject(name = "mapping", value = MappingExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The mapping; Location names it",
            content =
                    @Content(
                            schema = @Schema(implementation = MappingResponse.class),
                            examples = @ExampleObject(name = "mapping", value = MappingExamples.MAPPING)))
    @APIResponse(responseCode = "403", description = "The token lacks the role or does not cover England")
    @APIResponse(
            responseCode = "422",
            description = "Unknown versions, elements or levels, or an order not kept; all faults")
    public Response sign(@NotNull @Valid MappingRequest request) {
        caller.requirePlace(Place.ENGLAND);
        return switch (signMapping.sign(request.toMapping(), caller.name())) {
            case SignOutcome.Signed(var signed) ->
                Response.created(URI.create("/v1/instrument-mappings/" + signed.mappingId()))
                        .entity(MappingResponse.of(signed))
                        .build();
            case SignOutcome.Refused(var faults) -> throw Problems.unprocessable(faults);
        };
    }

    /** Lists mappings. */
    @GET
    @Operation(operationId = "listMappings", summary = "Every signed mapping, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list",
            content =
                    @Content(
                            schema = @Schema(implementation = MappingPage.class),
                            examples = @ExampleObject(name = "page", value = MappingExamples.PAGE)))
    public Page<JsonNode> list(
            @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        Page<SignedMapping> page =
                Page.of(mappings.list(Page.uuidCursor(cursor), limit + 1), limit, signed -> signed.mappingId()
                        .toString());
        return new Page<>(page.items().stream().map(this::shown).toList(), page.nextCursor());
    }

    /** One mapping. */
    @GET
    @Path("/{id}")
    @Operation(operationId = "getMapping", summary = "One signed mapping")
    @APIResponse(
            responseCode = "200",
            description = "The mapping",
            content =
                    @Content(
                            schema = @Schema(implementation = MappingResponse.class),
                            examples = @ExampleObject(name = "mapping", value = MappingExamples.MAPPING)))
    @APIResponse(responseCode = "404", description = "There is no such mapping")
    public JsonNode get(@PathParam("id") UUID id) {
        return mappings.find(id).map(this::shown).orElseThrow(() -> Problems.notFound("instrument mapping", id));
    }

    /** Who signed is for those who sign for England. */
    private JsonNode shown(SignedMapping signed) {
        return views.shown(MappingResponse.of(signed), new Sight(views.of(Roles.INDICATOR_PUBLISHER, ENGLAND)));
    }
}

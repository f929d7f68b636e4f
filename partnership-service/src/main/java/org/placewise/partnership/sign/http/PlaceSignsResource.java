package org.placewise.partnership.sign.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.problem.Problems;
import org.placewise.partnership.sign.ReadSigns;
import org.placewise.partnership.sign.maturity.SelfScore;

/** The signs of the boards of a place on any day. */
@Path("/v1/places/{gssCode}/partnership-signs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signs", description = "Signs of a healthy partnership, computed from the records")
public class PlaceSignsResource {

    private final PlaceHierarchy places;
    private final ReadSigns readSigns;
    private final SignsDay days;

    PlaceSignsResource(PlaceHierarchy places, ReadSigns readSigns, SignsDay days) {
        this.places = places;
        this.readSigns = readSigns;
        this.days = days;
    }

    /** The signs of each board of the place as of a day; 404 for a code that is not known, 422 where it is not a day. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "readSignsOfPlace",
            summary = "Partnership signs of a place",
            description =
                    "The signs of every board of the place, as in the signs of a board, and for each objective whether its live "
                            + "actions could be big enough: a range of what they could give of what is needed, or every input that is "
                            + "missing. For objectives that name avoidable emergency admissions, the claims of their actions against "
                            + "the admissions observed. Where the place has scored itself on the maturity matrix, each domain beside "
                            + "the sign that speaks of it, and the difference in levels; nothing is added up.")
    @APIResponse(
            responseCode = "200",
            description = "The signs",
            content =
                    @Content(
                            schema = @Schema(implementation = PlaceSignsResponse.class),
                            examples =
                                    @ExampleObject(
                                            name = "A place without a board",
                                            value =
                                                    "{\"gssCode\": \"E08000037\", \"asOf\": \"2026-11-02\", \"boards\": []}")))
    @APIResponse(responseCode = "403", description = "The day is past and the caller is no officer of the place")
    @APIResponse(responseCode = "404", description = "No such place")
    @APIResponse(responseCode = "422", description = "asOf is not a day between 1900 and 2199")
    public PlaceSignsResponse read(
            @PathParam("gssCode") @Parameter(description = "GSS code of the place", example = "E08000037")
                    String gssCode,
            @QueryParam("asOf")
                    @Parameter(description = "Day in England; today where left out", example = "2026-11-02")
                    @Nullable String asOf) {
        if (places.find(gssCode).isEmpty()) {
            throw Problems.notFound("place", gssCode);
        }
        LocalDate day = days.asked(asOf, gssCode);
        Optional<SelfScore> selfScore = readSigns.selfScoreOf(gssCode, day);
        List<BoardSignsResponse> boards = readSigns.boardsOf(gssCode, day).stream()
                .map(board -> BoardSignsResponse.of(gssCode, readSigns.recordsOf(board, day), day, selfScore))
                .toList();
        return new PlaceSignsResponse(gssCode, day, boards);
    }
}

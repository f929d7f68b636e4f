package org.placewise.indicator.neighbour.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.lookup.http.FileProblems;
import org.placewise.indicator.file.Upload;
import org.placewise.indicator.file.UploadsConfig;
import org.placewise.indicator.neighbour.LoadNeighbours;
import org.placewise.indicator.neighbour.LoadNeighbours.Outcome;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Streamed;
import org.placewise.kit.problem.Problems;

/** Loads tables of statistical neighbours. */
@Path("/v1/statistical-neighbours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistical neighbours", description = "Areas that a source calls alike")
public class NeighbourTableResource {

    private final LoadNeighbours loadNeighbours;
    private final Caller caller;
    private final long limit;

    NeighbourTableResource(LoadNeighbours loadNeighbours, Caller caller, UploadsConfig config) {
        this.loadNeighbours = loadNeighbours;
        this.caller = caller;
        this.limit = config.uploadLimit().asLongValue();
    }

    /** Loads a table whole or not at all. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed(Roles.INDICATOR_PUBLISHER)
    @Streamed
    @Operation(
            operationId = "loadStatisticalNeighbours",
            summary = "Load statistical neighbours",
            description =
                    "A table with the columns areaCode, neighbourCode, rank, distance and source: CSV, UTF-8 with or without a byte "
                            + "order mark, columns in any order. Nothing is loaded unless every row is valid. The neighbours "
                            + "of each area in the table by each source in it are replaced; others stay. The token must cover "
                            + "England (E92000001).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "First lines", value = NeighbourExamples.FILE)))
    @APIResponse(
            responseCode = "200",
            description = "Loaded",
            content =
                    @Content(
                            schema = @Schema(implementation = NeighboursLoadedResponse.class),
                            examples = @ExampleObject(name = "Two rows", value = NeighbourExamples.LOADED)))
    @APIResponse(responseCode = "400", description = "The body is empty")
    @APIResponse(responseCode = "403", description = "Not an indicator publisher, or the token does not cover England")
    @APIResponse(responseCode = "413", description = "The body is larger than the limit")
    @APIResponse(responseCode = "415", description = "The body is not text/csv")
    @APIResponse(responseCode = "422", description = "The file has faults; errors names each with row, column and code")
    public NeighboursLoadedResponse load(InputStream body) throws IOException {
        caller.requirePlace(Area.ENGLAND);
        try (Upload upload = Upload.receive(body, limit)) {
            if (upload.bytes() == 0) {
                throw Problems.badRequest(
                        "empty-body", "The body is empty. Send the CSV file as the body of the request.");
            }
            return switch (loadNeighbours.load(() -> Files.newInputStream(upload.file()))) {
                case Outcome.Loaded(int rows, int loadedAreas, var sources) ->
                    new NeighboursLoadedResponse(rows, loadedAreas, sources);
                case Outcome.Refused(int count, var faults) -> throw FileProblems.invalid(count, faults);
            };
        } catch (Upload.TooLarge e) {
            throw Problems.tooLarge("The body may have at most " + limit + " bytes.");
        }
    }
}

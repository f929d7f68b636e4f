package org.placewise.indicator.inequality.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.comparability.Acceptance;
import org.placewise.indicator.comparability.Incomparability;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.Indicators;
import org.placewise.indicator.inequality.MeasureKind;
import org.placewise.indicator.inequality.PeriodChanges;
import org.placewise.indicator.inequality.PeriodChanges.Change;
import org.placewise.indicator.inequality.ReadMeasures;
import org.placewise.indicator.inequality.StoredMeasure;
import org.placewise.indicator.inequality.http.MeasureListResponse.ChangeResponse;
import org.placewise.indicator.series.DatasetVersions;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.Page;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** Inequality between deprivation groups. */
@Path("/v1/indicators/{id}/inequality-measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Inequality",
        description = "Slope and relative indices, gaps and other measures between deprivation groups")
public class MeasureResource {

    private final Indicators indicators;
    private final ReadMeasures measures;
    private final Areas areas;
    private final DatasetVersions versions;

    MeasureResource(Indicators indicators, ReadMeasures measures, Areas areas, DatasetVersions versions) {
        this.indicators = indicators;
        this.measures = measures;
        this.areas = areas;
        this.versions = versions;
    }

    /** A page of measures; 422 when the change that the filters ask for is between figures that are not comparable. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "listInequalityMeasures",
            summary = "List measures of inequality",
            description =
                    "Measures between deprivation groups within areas, for every period, as computed when the release was "
                            + "published; one that could not be computed has the reasons. For one area with from and to, also how "
                            + "the measure changed over the range; a change between figures that are not comparable is refused "
                            + "unless acceptIncomparable says otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "A page of measures",
            content =
                    @Content(
                            schema = @Schema(implementation = MeasureListResponse.class),
                            examples = @ExampleObject(name = "Life expectancy", value = MeasureExamples.LIST)))
    @APIResponse(responseCode = "304", description = "The caller has it already (If-None-Match)")
    @APIResponse(responseCode = "404", description = "There is no such indicator")
    @APIResponse(
            responseCode = "422",
            description =
                    "Unknown measure, area, period or cursor; a limit out of range; or a change between figures that are not comparable")
    public Response list(
            @PathParam("id") @Parameter(example = "90366") String id,
            @BeanParam MeasureParameters parameters,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Context Request request) {
        Indicator indicator = indicators.find(id).orElseThrow(() -> Problems.notFound("indicator", id));
        ReadMeasures.Query query = MeasureFilters.read(id, parameters, cursor, limit, areas.graph());
        long version = versions.of(DatasetVersions.ofIndicator(id));
        List<Change> changes = changes(
                indicator, query, parameters.acceptIncomparable ? Acceptance.ACCEPT_WITH_CAVEATS : Acceptance.REFUSE);
        refuseIncomparable(changes, parameters.acceptIncomparable);
        EntityTag tag = new EntityTag(version + "-" + indicator.version() + "-" + areas.edition());
        return ETags.conditional(request, tag, () -> {
            Page<StoredMeasure> page = measures.page(query);
            return new MeasureListResponse(
                    id,
                    version,
                    changes.stream().map(ChangeResponse::of).toList(),
                    page.items().stream().map(MeasureResponse::of).toList(),
                    page.nextCursor());
        });
    }

    private List<Change> changes(Indicator indicator, ReadMeasures.Query query, Acceptance acceptance) {
        if (query.areaCodes().size() != 1 || query.from() == null || query.to() == null) {
            return List.of();
        }
        MeasureKind kind = query.kinds().size() == 1 ? query.kinds().iterator().next() : MeasureKind.SII;
        return new PeriodChanges(indicator)
                .between(
                        measures.lines(
                                indicator.id(), query.areaCodes().iterator().next()),
                        kind,
                        query.from(),
                        query.to(),
                        acceptance);
    }

    private static void refuseIncomparable(List<Change> changes, boolean accepted) {
        List<Fault> faults = changes.stream()
                .flatMap(change -> change.differences().stream())
                .distinct()
                .map(MeasureResource::fault)
                .toList();
        if (!accepted && !faults.isEmpty()) {
            throw Problems.unprocessable(
                    "not-comparable",
                    "The first and the last period of the range are not comparable. Choose another range, or send "
                            + "acceptIncomparable=true to compare all the same.",
                    faults);
        }
    }

    private static Fault fault(Incomparability difference) {
        return new Fault("query/from", difference.reason().word(), difference.sentence());
    }
}

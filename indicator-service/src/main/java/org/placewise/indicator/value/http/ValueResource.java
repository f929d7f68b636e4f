package org.placewise.indicator.value.http;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.Indicators;
import org.placewise.indicator.series.DatasetVersions;
import org.placewise.indicator.table.RowWriter;
import org.placewise.indicator.table.TableFormat;
import org.placewise.indicator.table.Tables;
import org.placewise.indicator.value.IndicatorValue;
import org.placewise.indicator.value.Position;
import org.placewise.indicator.value.ReadValues;
import org.placewise.indicator.value.ValueQuery;
import org.placewise.indicator.value.http.ValueListResponse.FormerArea;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.kit.page.Page;
import org.placewise.kit.problem.Problems;

/** The figures of an indicator. */
@Path("/v1/indicators/{id}/values")
@Tag(name = "Values", description = "Figures of indicators with limits, benchmark and trend")
public class ValueResource {

    private static final String WHICH =
            "Figures in the order of line, area and period. Without filters, those of all people in every area and period.";

    private final Indicators indicators;
    private final ValueFilters filters;
    private final ReadValues values;
    private final ValueRows rows;
    private final Areas areas;
    private final DatasetVersions versions;
    private final ObjectMapper json;

    ValueResource(
            Indicators indicators,
            ValueFilters filters,
            ReadValues values,
            ValueRows rows,
            Areas areas,
            DatasetVersions versions,
            ObjectMapper json) {
        this.indicators = indicators;
        this.filters = filters;
        this.values = values;
        this.rows = rows;
        this.areas = areas;
        this.versions = versions;
        this.json = json;
    }

    /** A page of figures; 422 names every filter that means something unknown. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "listIndicatorValues",
            summary = "List values of an indicator",
            description = WHICH + " As text/csv or application/x-ndjson, all of them at once, without pages.")
    @APIResponse(
            responseCode = "200",
            description = "A page of figures; for CSV and NDJSON all of them",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ValueListResponse.class),
                        examples = @ExampleObject(name = "One council", value = ValueExamples.LIST)),
                @Content(
                        mediaType = TableFormat.CSV_TYPE,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "The same as CSV", value = ValueExamples.CSV)),
                @Content(mediaType = TableFormat.NDJSON_TYPE, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "The caller has it already (If-None-Match)")
    @APIResponse(responseCode = "404", description = "There is no such indicator")
    @APIResponse(
            responseCode = "422",
            description = "Unknown area type, area, sex, age, category or cursor; or a limit out of range")
    public Response list(
            @PathParam("id") @Parameter(example = "241") String id,
            @BeanParam ValueParameters parameters,
            @QueryParam("cursor") @Parameter(description = "nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Context Request request) {
        Indicator indicator = require(id);
        ValueQuery query = filters.read(indicator, parameters);
        Position after = position(cursor);
        long version = versions.of(DatasetVersions.ofIndicator(id));
        return ETags.conditional(
                request, tag(indicator, version, "json"), () -> page(query, version, parameters, after, limit));
    }

    /** All figures as CSV. */
    @GET
    @Heavy(Heavy.EXPORTS)
    @Produces(TableFormat.CSV_TYPE + ";qs=0.5")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(hidden = true)
    public Response csv(@PathParam("id") String id, @BeanParam ValueParameters parameters, @Context Request request) {
        return table(id, parameters, TableFormat.CSV, request);
    }

    /** All figures, one JSON object per line. */
    @GET
    @Heavy(Heavy.EXPORTS)
    @Produces(TableFormat.NDJSON_TYPE + ";qs=0.5")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(hidden = true)
    public Response ndjson(
            @PathParam("id") String id, @BeanParam ValueParameters parameters, @Context Request request) {
        return table(id, parameters, TableFormat.NDJSON, request);
    }

    private Response table(String id, ValueParameters parameters, TableFormat format, Request request) {
        Indicator indicator = require(id);
        ValueQuery query = filters.read(indicator, parameters);
        EntityTag tag = tag(indicator, versions.of(DatasetVersions.ofIndicator(id)), format.word());
        Response answer = ETags.conditional(request, tag, () -> (StreamingOutput) out -> write(query, format, out));
        return Response.fromResponse(answer)
                .type(format.contentType())
                .header("Vary", "Accept")
                .build();
    }

    private void write(ValueQuery query, TableFormat format, OutputStream out) throws IOException {
        ValueRows.Maker maker = rows.maker();
        try (RowWriter<ValueResponse> writer = Tables.writer(format, ValueColumns.ALL, out, json)) {
            values.read(query, null, value -> {
                try {
                    writer.write(maker.row(value));
                    return true;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private ValueListResponse page(
            ValueQuery query, long version, ValueParameters parameters, @Nullable Position after, int limit) {
        List<IndicatorValue> oneMore = new ArrayList<>();
        values.read(query, after, value -> {
            oneMore.add(value);
            return oneMore.size() <= limit;
        });
        Page<IndicatorValue> page =
                Page.of(oneMore, limit, value -> value.position().text());
        ValueRows.Maker maker = rows.maker();
        return new ValueListResponse(
                query.indicator().id(),
                query.indicator().name(),
                query.indicator().unit(),
                version,
                formerAreas(parameters),
                page.items().stream().map(maker::row).toList(),
                page.nextCursor());
    }

    private List<FormerArea> formerAreas(ValueParameters parameters) {
        AreaGraph graph = areas.graph();
        return ValueParameters.list(parameters.areas).stream()
                .flatMap(code -> graph.find(code).stream())
                .filter(area -> area.validTo() != null || !area.successors().isEmpty())
                .map(ValueResource::former)
                .toList();
    }

    private static FormerArea former(Area area) {
        return new FormerArea(area.gssCode(), area.name(), area.validTo(), area.successors());
    }

    private static @Nullable Position position(@Nullable String cursor) {
        String text = Page.textCursor(cursor);
        return text == null ? null : Optional.of(text).flatMap(Position::parse).orElseThrow(Page::unknownCursor);
    }

    private EntityTag tag(Indicator indicator, long version, String format) {
        return new EntityTag(version + "-" + indicator.version() + "-" + areas.edition() + "-" + format);
    }

    private Indicator require(String id) {
        return indicators.find(id).orElseThrow(() -> Problems.notFound("indicator", id));
    }
}

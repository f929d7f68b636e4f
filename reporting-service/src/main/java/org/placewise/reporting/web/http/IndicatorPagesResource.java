package org.placewise.reporting.web.http;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.Page;
import org.placewise.kit.problem.Problems;
import org.placewise.reporting.dashboard.IndicatorPicture;
import org.placewise.reporting.dashboard.IndicatorQuery;
import org.placewise.reporting.dashboard.PlaceIndicators;
import org.placewise.reporting.dashboard.db.ReadIndicators;
import org.placewise.reporting.indicator.CausalStage;
import org.placewise.reporting.web.indicator.IndicatorPage;
import org.placewise.reporting.web.indicator.IndicatorsPage;

/** The pages of a place's indicators over time; their addresses reproduce the view. */
@Path("/places/{gssCode}/indicators")
@Produces(MediaType.TEXT_HTML)
public class IndicatorPagesResource {

    private static final int INDICATORS_ON_A_PAGE = 30;

    private final ReadIndicators indicators;

    IndicatorPagesResource(ReadIndicators indicators) {
        this.indicators = indicators;
    }

    /** Shows indicators in the order of the causal chain, all or those of one stage, in pages. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance list(
            @PathParam("gssCode") String gssCode,
            @QueryParam("stage") @DefaultValue("") String stage,
            @QueryParam("cursor") @Nullable String cursor) {
        if (!stage.isEmpty()
                && !stage.equals(IndicatorQuery.UNPLACED)
                && CausalStage.ofCode(stage).isEmpty()) {
            throw Problems.notFound("stage of the causal chain", stage);
        }
        IndicatorQuery query = new IndicatorQuery(
                gssCode, stage, Objects.requireNonNullElse(Page.textCursor(cursor), ""), INDICATORS_ON_A_PAGE + 1);
        PlaceIndicators answer = indicators.matching(query).orElseThrow(() -> Problems.notFound("place", gssCode));
        Page<IndicatorPicture> page = Page.of(answer.pictures(), INDICATORS_ON_A_PAGE, IndicatorPicture::sortKey);
        return Templates.indicators(IndicatorsPage.of(query, answer, page.items(), page.nextCursor()));
    }

    /** Shows everything known of one indicator of a place. */
    @GET
    @Path("{indicatorId}")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("gssCode") String gssCode, @PathParam("indicatorId") String indicatorId) {
        return indicators
                .find(gssCode, indicatorId)
                .map(answer -> Templates.indicator(IndicatorPage.of(answer)))
                .orElseThrow(() -> Problems.notFound("indicator of the place", gssCode + "/" + indicatorId));
    }
}

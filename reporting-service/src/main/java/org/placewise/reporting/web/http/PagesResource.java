package org.placewise.reporting.web.http;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.page.Page;
import org.placewise.kit.problem.Problems;
import org.placewise.reporting.dashboard.db.ReadDashboard;
import org.placewise.reporting.kept.http.KeptAnswer;
import org.placewise.reporting.kept.http.KeptAnswers;
import org.placewise.reporting.place.ListedPlace;
import org.placewise.reporting.place.PlaceQuery;
import org.placewise.reporting.place.db.ListPlaces;
import org.placewise.reporting.web.PlaceListPage;
import org.placewise.reporting.web.PlacePage;

/** The web pages, made on the server; they need no script. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class PagesResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final int PLACES_ON_A_PAGE = 60;
    private static final int PLACES_IN_SHORT_LIST = 12;

    private final ListPlaces places;
    private final ReadDashboard dashboards;
    private final KeptAnswers answers;

    PagesResource(ListPlaces places, ReadDashboard dashboards, KeptAnswers answers) {
        this.places = places;
        this.dashboards = dashboards;
        this.answers = answers;
    }

    /** Leads to the list of places. */
    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response home() {
        return Response.seeOther(URI.create("/places")).build();
    }

    /** Shows one page of the list of places; its address reproduces the view. */
    @GET
    @Path("places")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(hidden = true)
    public Response places(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("areaType") @DefaultValue("") String areaType,
            @QueryParam("recorded") boolean recorded,
            @QueryParam("cursor") @Nullable String cursor) {
        PlaceQuery query =
                new PlaceQuery(text.strip(), areaType, null, recorded, Page.textCursor(cursor), PLACES_ON_A_PAGE + 1);
        return page(answers.ofLists("page of list", query, () -> html(list(query))));
    }

    private TemplateInstance list(PlaceQuery query) {
        Page<ListedPlace> page = Page.of(places.matching(query), PLACES_ON_A_PAGE, ListedPlace::sortKey);
        return Templates.places(
                PlaceListPage.of(query, page.items(), withRecords(query), next(query, page.nextCursor())));
    }

    private List<ListedPlace> withRecords(PlaceQuery query) {
        return query.filtered() || query.after() != null
                ? List.of()
                : places.matching(new PlaceQuery(null, null, null, true, null, PLACES_IN_SHORT_LIST));
    }

    /** Shows the dashboard of a place. */
    @GET
    @Path("places/{gssCode}")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(hidden = true)
    public Response place(@PathParam("gssCode") String gssCode) {
        return page(answers.ofPlace("page", gssCode, dashboards.view(gssCode), () -> html(dashboard(gssCode))));
    }

    private TemplateInstance dashboard(String gssCode) {
        return dashboards
                .of(gssCode)
                .map(dashboard -> Templates.place(PlacePage.of(dashboard)))
                .orElseThrow(() -> Problems.notFound("place", gssCode));
    }

    private static byte[] html(TemplateInstance page) {
        return page.render().getBytes(StandardCharsets.UTF_8);
    }

    private static Response page(KeptAnswer answer) {
        return Response.ok(answer.body(), HTML).build();
    }

    private static @Nullable String next(PlaceQuery query, @Nullable String cursor) {
        return cursor == null
                ? null
                : UriBuilder.fromPath("/places")
                        .queryParam("q", "{text}")
                        .queryParam("areaType", "{areaType}")
                        .queryParam("recorded", query.recorded())
                        .queryParam("cursor", cursor)
                        .build(query.text(), query.areaType())
                        .toString();
    }
}

package org.placewise.assessment.page.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.Assessments;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.page.SummaryPage;
import org.placewise.assessment.round.Rounds;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.place.Place;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.problem.Problems;
import org.placewise.kit.view.View;
import org.placewise.kit.view.Views;

/** The printable summary of an assessment. */
@Path("/assessments")
public class SummaryPageResource {

    /** No script, nothing from elsewhere, not to be framed. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Assessments assessments;
    private final Instruments instruments;
    private final PlaceHierarchy places;
    private final Rounds rounds;
    private final Views views;

    SummaryPageResource(
            Assessments assessments, Instruments instruments, PlaceHierarchy places, Rounds rounds, Views views) {
        this.assessments = assessments;
        this.instruments = instruments;
        this.places = places;
        this.rounds = rounds;
        this.views = views;
    }

    /** Shows the summary of a submitted or withdrawn assessment. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(hidden = true)
    public Response summary(@PathParam("id") UUID id) {
        Assessment assessment = assessments.find(id).orElseThrow(() -> Problems.notFound("assessment", id));
        Instrument instrument = instruments.find(assessment.instrument()).orElseThrow();
        String place = places.find(assessment.gssCode()).map(Place::name).orElse(assessment.gssCode());
        String page = SummaryPage.of(assessment, instrument, place, rounds.concludedWith(id))
                .map(all -> views.of(Roles.ASSESSOR, assessment.gssCode()) == View.OFFICER ? all : all.shownToReaders())
                .map(shown -> Templates.summary(shown).render())
                .orElseThrow(() -> Problems.notFound("submitted assessment", id));
        return Response.ok(page)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}

package org.placewise.assessment.profile.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentState;
import org.placewise.assessment.assessment.Assessments;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.profile.EvidenceAge;
import org.placewise.assessment.profile.ProfileView;
import org.placewise.kit.day.EnglishDay;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Profiles of submitted assessments. */
@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PUBLIC)
@Tag(name = "Assessments")
public class ProfileResource {

    private final Assessments assessments;
    private final Instruments instruments;
    private final Clock clock;

    ProfileResource(Assessments assessments, Instruments instruments, Clock clock) {
        this.assessments = assessments;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** One profile. */
    @GET
    @Path("/profile")
    @Operation(
            operationId = "getProfile",
            summary = "The profile of a submitted assessment, with the age of its evidence today",
            description = EvidenceAge.CURVE + " A level is stale when its newest evidence counts for nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The profile",
            content = @Content(schema = @Schema(implementation = ProfileView.class)))
    @APIResponse(responseCode = "404", description = "There is no such assessment")
    @APIResponse(responseCode = "409", description = "The assessment is not submitted, or withdrawn")
    public ProfileView profile(@PathParam("id") UUID id) {
        return view(find(id));
    }

    /** Two profiles side by side. */
    @GET
    @Path("/comparison")
    @Operation(
            operationId = "compareProfiles",
            summary = "The profile beside that of another assessment",
            description =
                    "With the same version of the instrument. The profiles stand side by side and are not ranked.")
    @APIResponse(
            responseCode = "200",
            description = "The profile asked for, then the other",
            content = @Content(schema = @Schema(implementation = ComparisonResponse.class)))
    @APIResponse(responseCode = "404", description = "There is no such assessment")
    @APIResponse(
            responseCode = "409",
            description = "One is not submitted, or they were made with different versions of instruments")
    @APIResponse(responseCode = "422", description = "The other assessment is not named")
    public ComparisonResponse comparison(
            @PathParam("id") UUID id,
            @Parameter(description = "The other assessment") @QueryParam("with") @NotNull UUID with) {
        Assessment one = find(id);
        Assessment other = find(with);
        if (!one.instrument().equals(other.instrument())) {
            throw Problems.conflict(
                    "instruments-differ",
                    "One was made with " + one.instrument() + " and the other with " + other.instrument()
                            + "; their levels do not mean the same.");
        }
        return new ComparisonResponse(List.of(view(one), view(other)));
    }

    private Assessment find(UUID id) {
        return assessments.find(id).orElseThrow(() -> Problems.notFound("assessment", id));
    }

    private ProfileView view(Assessment assessment) {
        return switch (assessment.state()) {
            case AssessmentState.Submitted submitted ->
                ProfileView.of(
                        assessment,
                        submitted,
                        instruments.find(assessment.instrument()).orElseThrow(),
                        EnglishDay.of(clock.instant()));
            case AssessmentState.Draft draft ->
                throw Problems.conflict("not-submitted", "The assessment is a draft and has no profile yet.");
            case AssessmentState.Withdrawn withdrawn ->
                throw Problems.conflict("withdrawn", "The assessment was withdrawn at " + withdrawn.at() + ".");
        };
    }
}

package org.placewise.partnership.pilot.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;
import org.placewise.partnership.pilot.FindSimilarContexts;

/** Searches the configurations of all pilots by similar context. */
@Path("/v1/pilot-configurations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pilots")
public class PilotConfigurationResource {

    static final String EXAMPLE = """
            {"items": [{"pilotId": "019a1c46-7d10-7c3a-9d52-3f1b8f0a6c18", "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
                        "gssCode": "E08000037", "pilot": "Working together in Eastfield",
                        "similarity": {"shared": 1, "of": 2},
                        "configuration": {"configurationId": "019a1c46-7d10-7101-8a00-000000000006", "strandId": null,
                                          "contextTags": ["social-housing"],
                                          "context": "Tenants move often and know no neighbour",
                                          "mechanism": "One officer who is known by name",
                                          "outcome": "Residents ask for help earlier", "indicatorId": "93576",
                                          "grade": "moderate", "evidenceIds": []}}]}""";

    private final FindSimilarContexts find;

    PilotConfigurationResource(FindSimilarContexts find) {
        this.find = find;
    }

    /** The configurations that are like the one named, or like the tags; 422 where neither or an unknown one is named. */
    @GET
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "findSimilarConfigurations",
            summary = "Find configurations by similar context",
            description =
                    "Context–mechanism–outcome configurations of all pilots whose context shares a tag with a configuration or with the tags given. How alike two contexts are is told as the tags that both have, of those that either has.")
    @APIResponse(
            responseCode = "200",
            description = "Configurations, the most alike first",
            content =
                    @Content(
                            schema = @Schema(implementation = SimilarConfigurationsResponse.class),
                            examples = @ExampleObject(name = "One configuration", value = EXAMPLE)))
    @APIResponse(
            responseCode = "422",
            description =
                    "Neither or both of similarTo and tag are given, or no configuration is known by that identifier")
    public SimilarConfigurationsResponse find(
            @QueryParam("similarTo")
                    @Parameter(
                            description = "Identifier of a configuration",
                            example = "019a1c46-7d10-7101-8a00-000000000006")
                    @Nullable UUID similarTo,
            @QueryParam("tag") @Parameter(description = "Tags of a context", example = "social-housing") @Size(max = 30) List<@OneLine @Size(max = 60) String> tags,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        if ((similarTo == null) == tags.isEmpty()) {
            throw fault("query/similarTo", "one-of-two", "Give either similarTo or at least one tag.");
        }
        List<String> wanted = similarTo == null ? tags : tagsOf(similarTo);
        return new SimilarConfigurationsResponse(find.to(wanted, similarTo, limit));
    }

    private List<String> tagsOf(UUID configuration) {
        return find.tagsOf(configuration)
                .orElseThrow(() -> fault(
                        "query/similarTo",
                        "unknown-configuration",
                        "There is no configuration " + configuration + " on record."));
    }

    private static RuntimeException fault(String pointer, String code, String message) {
        return Problems.unprocessable(List.of(new Fault(pointer, code, message)));
    }
}

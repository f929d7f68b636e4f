package org.placewise.indicator.release.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.release.ApproveRelease;
import org.placewise.indicator.release.ImportQueue;
import org.placewise.indicator.release.Release;
import org.placewise.indicator.release.WithdrawRelease;
import org.placewise.kit.form.Prose;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.kit.problem.Faults;
import org.placewise.kit.problem.Problems;

/** Lets drafts be published and takes releases back. */
@Path("/v1/releases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.INDICATOR_PUBLISHER)
@Tag(name = "Releases")
public class LifeCycleResource {

    private final VisibleReleases releases;
    private final ApproveRelease approveRelease;
    private final WithdrawRelease withdrawRelease;
    private final ImportQueue imports;
    private final Caller caller;

    LifeCycleResource(
            VisibleReleases releases,
            ApproveRelease approveRelease,
            WithdrawRelease withdrawRelease,
            ImportQueue imports,
            Caller caller) {
        this.releases = releases;
        this.approveRelease = approveRelease;
        this.withdrawRelease = withdrawRelease;
        this.imports = imports;
        this.caller = caller;
    }

    /** When to publish. */
    @Schema(name = "ApproveRelease")
    public record ApprovalRequest(
            @Schema(
                    description = "RFC 3339 instant; null for the one that was given with the upload, or else at once",
                    examples = "2026-12-01T09:30:00Z")
            @Nullable String publishAt) {}

    /** Why it is taken back. */
    @Schema(name = "WithdrawRelease")
    public record WithdrawalRequest(
            @Schema(examples = "The denominators were of another year.") @NotNull @Prose @Size(max = 1000) String reason,

            @Schema(
                    description =
                            "true when figures might tell of single people: then they are told to nobody any more, publishers included. "
                                    + "False where it is left out")
            @Nullable Boolean disclosive) {}

    /** Lets a draft be published. */
    @POST
    @Path("{id}/approvals")
    @Heavy(Heavy.COMPUTATIONS)
    @Operation(
            operationId = "approveRelease",
            summary = "Approve a draft",
            description =
                    "The draft is published at the time given. Unless the operator allows otherwise, it is approved by somebody else "
                            + "than whoever uploaded it. The token must cover England (E92000001).")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ApprovalRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "At a time",
                                            value = "{\"publishAt\": \"2026-12-01T09:30:00Z\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content =
                    @Content(
                            schema = @Schema(implementation = ReleaseResponse.class),
                            examples = @ExampleObject(name = "A release", value = ReleaseExamples.VALIDATING)))
    @APIResponse(
            responseCode = "403",
            description =
                    "Not an indicator publisher, or the token does not cover England; or the caller uploaded the file (approval-by-another-needed)")
    @APIResponse(responseCode = "404", description = "There is no such release")
    @APIResponse(responseCode = "409", description = "The release is not a draft")
    @APIResponse(responseCode = "422", description = "publishAt is no instant")
    public ReleaseResponse approve(@PathParam("id") UUID id, @NotNull @Valid ApprovalRequest request) {
        caller.requirePlace(Area.ENGLAND);
        Release release = releases.require(id);
        Faults faults = new Faults();
        @Nullable Instant publishAt = UploadTerms.instant("/publishAt", request.publishAt(), faults);
        faults.throwIfAny();
        return switch (approveRelease.approve(release, publishAt, releases.caller())) {
            case APPROVED -> {
                imports.wake();
                yield ReleaseResponse.of(releases.require(id), true);
            }
            case NOT_A_DRAFT -> throw notFrom(releases.require(id), "Only a draft can be approved.");
            case BY_ITS_UPLOADER ->
                throw Problems.forbidden(
                        "approval-by-another-needed",
                        "You uploaded this file. Somebody else who may publish has to approve it.");
        };
    }

    /** Takes a release back. */
    @POST
    @Path("{id}/withdrawals")
    @Heavy(Heavy.COMPUTATIONS)
    @Operation(
            operationId = "withdrawRelease",
            summary = "Withdraw a release",
            description =
                    "What the release had revised is visible again as the release before it said, what it had added is gone, and "
                            + "the places concerned are made known anew; when and why is told to everybody who asks for it. A draft or an approved release is dropped. Published "
                            + "Indices of Deprivation cannot be withdrawn: a corrected file takes their place. The token must cover "
                            + "England (E92000001).")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = WithdrawalRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "A reason",
                                            value = "{\"reason\": \"The denominators were of another year.\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content =
                    @Content(
                            schema = @Schema(implementation = ReleaseResponse.class),
                            examples = @ExampleObject(name = "A release", value = ReleaseExamples.VALIDATING)))
    @APIResponse(responseCode = "403", description = "Not an indicator publisher, or the token does not cover England")
    @APIResponse(responseCode = "404", description = "There is no such release")
    @APIResponse(responseCode = "409", description = "The state or the format of the release does not allow it")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    public ReleaseResponse withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawalRequest request) {
        caller.requirePlace(Area.ENGLAND);
        return switch (withdrawRelease.withdraw(
                releases.require(id), request.reason(), Boolean.TRUE.equals(request.disclosive()), releases.caller())) {
            case WITHDRAWN -> ReleaseResponse.of(releases.require(id), true);
            case NOT_IN_THIS_STATE ->
                throw notFrom(releases.require(id), "A draft, an approved or a published release can be withdrawn.");
            case NOT_OF_THIS_FORMAT ->
                throw Problems.conflict(
                        "not-of-this-format",
                        "Published Indices of Deprivation cannot be withdrawn. Upload a corrected file; it takes their place.");
        };
    }

    private static RuntimeException notFrom(Release release, String rule) {
        return Problems.conflict(
                "not-in-this-state", "The release is " + release.state().word() + ". " + rule);
    }
}

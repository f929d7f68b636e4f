package org.placewise.indicator.release.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.file.FileFault;
import org.placewise.indicator.release.Disclosure;
import org.placewise.indicator.release.FileFormat;
import org.placewise.indicator.release.Publication;
import org.placewise.indicator.release.Publisher;
import org.placewise.indicator.release.Release;
import org.placewise.indicator.release.ReleaseState;
import org.placewise.indicator.release.Withdrawal;

/** A release and how far it has come. */
@Schema(name = "Release")
public record ReleaseResponse(
        UUID id,

        @Schema(
                description =
                        "received, validating, loading, profiling; then draft, approved, published, superseded or withdrawn; rejected with faults, or checked after a dry run")
        ReleaseState state,

        @Schema(description = "Null until the headings have been understood") @Nullable FileFormat format,

        @Schema(
                description =
                        "Edition of the indices; null until the headings have been understood, and for other files",
                examples = "iod2025",
                enumeration = {"iod2019", "iod2025"})
        @Nullable String index,

        @Nullable String indexName,

        @Schema(description = "As given with the upload") @Nullable String fileName,

        @Schema(description = "Digest of the uploaded bytes; the same bytes are the same release")
        String sha256,

        long bytes,
        Instant receivedAt,

        @Schema(description = "Subject of the uploader's token; only for whoever may publish, as what follows")
        @Nullable String receivedBy,

        @Nullable String receivedClient,
        boolean dryRun,
        Publication publication,

        @Schema(description = "Not before this time; null for at once") @Nullable Instant publishAt,

        Disclosure disclosure,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        @Nullable String approvedClient,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,

        @Schema(
                description =
                        "Whether it was withdrawn because figures might tell of single people; null while it is not")
        @Nullable Boolean disclosive,

        @Schema(description = "When bytes, rows and faults were removed for good; null while they were not") @Nullable Instant purgedAt,

        @Schema(description = "Rows validated so far; once settled, rows that remain when repeated ones are made one")
        int rowsRead,

        @Schema(description = "Rows of the file below its headings")
        int rowsExpected,

        @Schema(description = "How often the import has been begun; more than once after an interruption")
        int attempts,

        @Schema(description = "All faults found; the fault file has the first 100,000")
        int faultCount,

        @Schema(description = "The first 200 faults") List<FileFault> faults,

        @Schema(description = "What publication changed; null before it, and for the Indices of Deprivation") @Nullable ChangeCountsResponse changes,

        @Nullable String source,
        @Nullable String licence) {

    /** How many rows are new, say something else than what was visible before, or say the same. */
    @Schema(name = "ChangeCounts")
    public record ChangeCountsResponse(int added, int revised, int unchanged) {}

    /**
     * The release as told.
     *
     * @param persons whether to tell who uploaded and approved it
     */
    static ReleaseResponse of(Release release, boolean persons) {
        @Nullable Publisher uploader = persons ? release.receipt().by() : null;
        @Nullable Publisher approver = persons ? release.milestones().approvedBy() : null;
        @Nullable Withdrawal withdrawal = release.milestones().withdrawal();
        @Nullable Edition edition = release.edition();
        return new ReleaseResponse(
                release.id(),
                release.state(),
                release.format(),
                edition == null ? null : edition.code(),
                edition == null ? null : edition.title(),
                release.receipt().fileName(),
                release.receipt().sha256(),
                release.receipt().bytes(),
                release.receipt().at(),
                uploader == null ? null : uploader.name(),
                uploader == null ? null : uploader.client(),
                release.terms().dryRun(),
                release.terms().publication(),
                release.terms().publishAt(),
                release.terms().disclosure(),
                release.milestones().approvedAt(),
                approver == null ? null : approver.name(),
                approver == null ? null : approver.client(),
                release.milestones().publishedAt(),
                withdrawal == null ? null : withdrawal.at(),
                withdrawal == null ? null : withdrawal.reason(),
                withdrawal == null ? null : withdrawal.disclosive(),
                release.purgedAt(),
                release.progress().rowsRead(),
                release.progress().rowsExpected(),
                release.progress().attempts(),
                release.progress().faultCount(),
                release.faults(),
                changes(release),
                edition == null ? null : edition.source(),
                edition == null ? null : Edition.LICENCE);
    }

    private static @Nullable ChangeCountsResponse changes(Release release) {
        Release.@Nullable ChangeCounts changes = release.changes();
        return changes == null
                ? null
                : new ChangeCountsResponse(changes.added(), changes.revised(), changes.unchanged());
    }
}

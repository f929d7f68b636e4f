package org.placewise.indicator.release.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.file.FileFault;
import org.placewise.indicator.release.Release;

/** A release and how far it has come. */
@Schema(name = "Release")
public record ReleaseResponse(
        UUID id,

        @Schema(
                description = "received, validating, loading, profiling; then published or rejected",
                examples = "published",
                enumeration = {"received", "validating", "loading", "profiling", "published", "rejected"})
        String state,

        @Schema(
                description = "Edition of the indices; null until the headings have been understood",
                examples = "iod2025",
                enumeration = {"iod2019", "iod2025"})
        @Nullable String index,

        @Nullable String indexName,

        @Schema(description = "As given with the upload") @Nullable String fileName,

        @Schema(description = "Digest of the uploaded bytes; the same bytes are the same release")
        String sha256,

        long bytes,
        Instant receivedAt,
        @Nullable Instant publishedAt,

        @Schema(description = "Rows validated so far") int rowsRead,

        @Schema(description = "Lines of the file below its headings")
        int rowsExpected,

        @Schema(description = "How often the import has been begun; more than once after an interruption")
        int attempts,

        @Schema(description = "All faults found") int faultCount,

        @Schema(description = "The first 200 faults") List<FileFault> faults,
        @Nullable String source,
        @Nullable String licence) {

    static ReleaseResponse of(Release release) {
        Edition edition = release.edition();
        return new ReleaseResponse(
                release.id(),
                release.state().code(),
                edition == null ? null : edition.code(),
                edition == null ? null : edition.title(),
                release.fileName(),
                release.sha256(),
                release.bytes(),
                release.receivedAt(),
                release.publishedAt(),
                release.rowsRead(),
                release.rowsExpected(),
                release.attempts(),
                release.faultCount(),
                release.faults(),
                edition == null ? null : edition.source(),
                edition == null ? null : Edition.LICENCE);
    }
}

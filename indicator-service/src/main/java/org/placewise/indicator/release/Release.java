package org.placewise.indicator.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.deprivation.Edition;
import org.placewise.indicator.file.FileFault;

/**
 * One upload and what has become of it.
 *
 * @param format null until the headings have been understood
 * @param edition of the Indices of Deprivation; null until the headings have been understood, and for other files
 * @param faults the first of them
 * @param changes what publication changed; null before it, and for the Indices of Deprivation
 * @param purgedAt when what it had left was removed; null while it was not
 * @param version grows with every change
 */
public record Release(
        UUID id,
        @Nullable FileFormat format,
        @Nullable Edition edition,
        Receipt receipt,
        Terms terms,
        ReleaseState state,
        Progress progress,
        List<FileFault> faults,
        Milestones milestones,
        @Nullable ChangeCounts changes,
        @Nullable Instant purgedAt,
        long version) {

    public Release {
        faults = List.copyOf(faults);
    }

    /**
     * What was uploaded.
     *
     * @param sha256 digest of the uploaded bytes, in lower-case hexadecimal digits
     */
    public record Receipt(
            @Nullable String fileName, String mediaType, String sha256, long bytes, Instant at, Publisher by) {}

    /**
     * What the uploader wants.
     *
     * @param dryRun to check the file and keep nothing of it
     * @param publishAt not before this time; null for at once
     */
    public record Terms(
            boolean dryRun,
            Publication publication,
            Disclosure disclosure,
            @Nullable Instant publishAt) {}

    /**
     * How the import goes on.
     *
     * @param rowsRead rows validated so far, in this attempt
     * @param rowsExpected rows of the file below its headings
     * @param attempts how often the import has been begun since the upload
     * @param faultCount all faults found
     */
    public record Progress(int rowsRead, int rowsExpected, int attempts, int faultCount) {}

    /** Who let it be published, and when it was published and withdrawn; null where that has not happened. */
    public record Milestones(
            @Nullable Instant approvedAt,
            @Nullable Publisher approvedBy,
            @Nullable Instant publishedAt,
            @Nullable Withdrawal withdrawal) {

        static final Milestones NONE = new Milestones(null, null, null, null);
    }

    /** How many rows are new, say something else than what was visible before, or say the same. */
    public record ChangeCounts(int added, int revised, int unchanged) {}

    /** Whether everybody could see it at some time. */
    public boolean wasPublished() {
        return milestones.publishedAt() != null;
    }

    /** Whether it may be published at this time. */
    boolean isDue(Instant now) {
        return milestones.approvedAt() != null
                && (terms.publishAt() == null || !terms.publishAt().isAfter(now));
    }
}

package org.placewise.assessment.received.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.received.file.ReportFault;

/**
 * The answer to a file or a document of assessments.
 *
 * @param accepted how many are new and were taken in
 * @param duplicates how many were taken in before
 * @param rejected those that were refused, each with all its faults
 * @param reports those that were not refused, with where their state can be read
 * @param dryRun whether nothing was written
 */
@Schema(name = "ReportReceipt")
public record ReportReceipt(
        int accepted, int duplicates, List<RejectedReport> rejected, List<TakenReport> reports, boolean dryRun) {

    /**
     * An assessment that was refused.
     *
     * @param index its position, from 0
     * @param reference null when it has none
     */
    @Schema(name = "RejectedReport")
    public record RejectedReport(int index, @Nullable String reference, List<ReportFault> errors) {}

    /**
     * An assessment that was not refused.
     *
     * @param index its position, from 0
     * @param alsoSentBy how many other senders have used its source and reference; each of their events stands for itself
     * @param row where it begins in a file; null in a document
     */
    @Schema(name = "TakenReport")
    public record TakenReport(
            int index,
            @Nullable String reference,
            @Nullable Integer row,
            @Nullable UUID eventId,
            boolean duplicate,
            int alsoSentBy,
            String state,
            @Nullable String statusUrl) {}
}

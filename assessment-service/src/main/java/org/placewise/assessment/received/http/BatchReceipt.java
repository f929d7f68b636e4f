package org.placewise.assessment.received.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;

/**
 * The answer to a batch.
 *
 * @param accepted how many events are new and were taken in
 * @param duplicates how many were taken in before
 * @param rejected those that were refused, each with all its faults
 * @param events those that were not refused, with where their state can be read
 * @param dryRun whether nothing was written
 */
@Schema(name = "BatchReceipt")
public record BatchReceipt(
        int accepted, int duplicates, List<RejectedEvent> rejected, List<TakenEvent> events, boolean dryRun) {

    /**
     * An event that was refused.
     *
     * @param index its position in the batch, from 0
     * @param id its own id; null when it has none that can be told
     */
    @Schema(name = "RejectedEvent")
    public record RejectedEvent(int index, @Nullable String id, List<Fault> errors) {}

    /**
     * An event that was not refused.
     *
     * @param index its position in the batch, from 0
     * @param alsoSentBy how many other senders have used its source and id; each of their events stands for itself
     */
    @Schema(name = "TakenEvent")
    public record TakenEvent(
            int index,
            @Nullable UUID eventId,
            boolean duplicate,
            int alsoSentBy,
            String state,
            @Nullable String statusUrl) {

        static TakenEvent of(int index, EventReceipt receipt) {
            return new TakenEvent(
                    index,
                    receipt.eventId(),
                    receipt.duplicate(),
                    receipt.alsoSentBy(),
                    receipt.state(),
                    receipt.statusUrl());
        }
    }
}

package org.placewise.indicator.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Lets a draft be published, at once or at a time. */
@ApplicationScoped
public class ApproveRelease {

    private final ReleaseProgress progress;
    private final ApprovalRule rule;
    private final Clock clock;

    ApproveRelease(ReleaseProgress progress, ApprovalRule rule, Clock clock) {
        this.progress = progress;
        this.rule = rule;
        this.clock = clock;
    }

    /** What became of an approval. */
    public enum Outcome {
        APPROVED,
        /** Only a draft can be approved. */
        NOT_A_DRAFT,
        /** Whoever uploaded it cannot approve it. */
        BY_ITS_UPLOADER
    }

    /**
     * Approves the draft.
     *
     * @param publishAt null for the time that was asked for with the upload, or else at once
     */
    @Transactional
    public Outcome approve(Release draft, @Nullable Instant publishAt, Publisher approvedBy) {
        if (draft.state() != ReleaseState.DRAFT) {
            return Outcome.NOT_A_DRAFT;
        }
        if (!rule.admits(approvedBy, draft.receipt().by())) {
            return Outcome.BY_ITS_UPLOADER;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant wanted = publishAt == null ? draft.terms().publishAt() : publishAt;
        return progress.approve(draft.id(), wanted == null ? now : wanted, now, approvedBy)
                ? Outcome.APPROVED
                : Outcome.NOT_A_DRAFT;
    }
}

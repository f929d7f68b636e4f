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
    private final Clock clock;

    ApproveRelease(ReleaseProgress progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Approves the draft.
     *
     * @param publishAt null for the time that was asked for with the upload, or else at once
     * @return false when it is no draft (any more)
     */
    @Transactional
    public boolean approve(Release draft, @Nullable Instant publishAt, String approvedBy) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant wanted = publishAt == null ? draft.terms().publishAt() : publishAt;
        return draft.state() == ReleaseState.DRAFT
                && progress.approve(draft.id(), wanted == null ? now : wanted, now, approvedBy);
    }
}

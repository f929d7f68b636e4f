package org.placewise.indicator.release;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Whether a release is published only once somebody else than its uploader has approved it. */
@Dependent
public class ApprovalRule {

    private final boolean byAnother;

    @Inject
    ApprovalRule(ReleasesConfig config) {
        this(config.approvalByAnother());
    }

    ApprovalRule(boolean byAnother) {
        this.byAnother = byAnother;
    }

    /** When a valid file is published if its uploader does not say. */
    public Publication usual() {
        return byAnother ? Publication.ON_APPROVAL : Publication.ON_SUCCESS;
    }

    /** Whether an uploader may ask for this; what is only checked is not published. */
    public boolean admits(Publication publication, boolean dryRun) {
        return dryRun || !byAnother || publication == Publication.ON_APPROVAL;
    }

    /** Whether this person may approve what that one has uploaded. */
    boolean admits(Publisher approver, Publisher uploader) {
        return !byAnother || !approver.isSamePersonAs(uploader);
    }
}

package org.placewise.assessment.assessment.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Drafts are read only by assessors of the place. */
@ApplicationScoped
class DraftAccess {

    private final Caller caller;

    DraftAccess(Caller caller) {
        this.caller = caller;
    }

    /** Refuses with 403 unless the caller may read the assessment in its present state. */
    void requireReadable(Assessment assessment) {
        switch (assessment.state()) {
            case Draft draft -> requireAssessorOf(assessment.gssCode());
            case Submitted submitted -> {}
            case Withdrawn withdrawn -> {}
        }
    }

    /** Refuses with 403 unless the caller is an assessor of the place. */
    void requireAssessorOf(String gssCode) {
        if (!caller.hasRole(Roles.ASSESSOR)) {
            throw Problems.forbidden(
                    "role-missing", "Drafts are read by the role assessor only, which your token lacks.");
        }
        caller.requirePlace(gssCode);
    }
}

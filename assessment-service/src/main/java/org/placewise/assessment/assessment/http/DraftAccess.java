package org.placewise.assessment.assessment.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.assessment.listing.http.DraftReaders;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Drafts are read only by assessors of the place. */
@ApplicationScoped
public class DraftAccess {

    private final DraftReaders readers;
    private final Caller caller;

    DraftAccess(DraftReaders readers, Caller caller) {
        this.readers = readers;
        this.caller = caller;
    }

    /** Refuses with 403 unless the caller may read the assessment in its present state. */
    void requireReadable(Assessment assessment) {
        switch (assessment.state()) {
            case Draft draft -> readers.requireAssessorOf(assessment.gssCode());
            case Submitted submitted -> {}
            case Withdrawn withdrawn -> {}
        }
    }

    /** As that, and refuses with 410 who may not read what a withdrawn assessment said. */
    public void requireContentReadable(Assessment assessment) {
        requireReadable(assessment);
        if (assessment.state() instanceof Withdrawn withdrawn
                && !caller.isOfficerFor(Roles.ASSESSOR, assessment.gssCode())) {
            throw Problems.gone("withdrawn", "The assessment was withdrawn at " + withdrawn.at() + ".");
        }
    }
}

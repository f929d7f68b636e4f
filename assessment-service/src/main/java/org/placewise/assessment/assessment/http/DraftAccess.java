package org.placewise.assessment.assessment.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.assessment.listing.http.DraftReaders;

/** Drafts are read only by assessors of the place. */
@ApplicationScoped
class DraftAccess {

    private final DraftReaders readers;

    DraftAccess(DraftReaders readers) {
        this.readers = readers;
    }

    /** Refuses with 403 unless the caller may read the assessment in its present state. */
    void requireReadable(Assessment assessment) {
        switch (assessment.state()) {
            case Draft draft -> readers.requireAssessorOf(assessment.gssCode());
            case Submitted submitted -> {}
            case Withdrawn withdrawn -> {}
        }
    }
}

package org.placewise.assessment.assessment.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.Assessments;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.problem.Problems;

/** Assessments that the caller may change. */
@ApplicationScoped
class ChangeableAssessments {

    private final Assessments assessments;
    private final Caller caller;

    ChangeableAssessments(Assessments assessments, Caller caller) {
        this.assessments = assessments;
        this.caller = caller;
    }

    /** The assessment; 404 when there is none, 403 when the caller's token does not cover its place. */
    Assessment find(UUID id) {
        Assessment assessment = assessments.find(id).orElseThrow(() -> Problems.notFound("assessment", id));
        caller.requirePlace(assessment.gssCode());
        return assessment;
    }
}

package org.placewise.assessment.assessment.http;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.AssessmentState;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.assessment.assessment.AssessmentView;
import org.placewise.assessment.assessment.ChangeOutcome;
import org.placewise.kit.http.ETags;
import org.placewise.kit.problem.Problems;

/** The outcome of a change as HTTP. */
final class ChangeResponses {

    private ChangeResponses() {}

    static Response of(ChangeOutcome outcome, UUID id, @Nullable String ifMatch) {
        return switch (outcome) {
            case ChangeOutcome.Changed(var assessment, var instrument) ->
                Response.ok(AssessmentView.of(assessment, instrument))
                        .tag(ETags.of(assessment.version()))
                        .build();
            case ChangeOutcome.NotFound notFound -> throw Problems.notFound("assessment", id);
            case ChangeOutcome.Overtaken(long version) -> {
                ETags.requireMatch(ifMatch, version);
                throw new IllegalStateException("Assessment " + id + " is at the version that was asked for after all");
            }
            case ChangeOutcome.NotInThisState(var state) -> throw Problems.conflict(code(state), detail(state));
            case ChangeOutcome.Refused(var faults) -> throw Problems.unprocessable(faults);
        };
    }

    private static String code(AssessmentState state) {
        return switch (state) {
            case Draft draft -> "not-submitted";
            case Submitted submitted -> "already-submitted";
            case Withdrawn withdrawn -> "withdrawn";
        };
    }

    private static String detail(AssessmentState state) {
        return switch (state) {
            case Draft draft -> "The assessment is a draft; this can be done once it is submitted.";
            case Submitted submitted ->
                "The assessment was submitted at " + submitted.at()
                        + " and does not change. Withdraw it and open another to correct it.";
            case Withdrawn withdrawn -> "The assessment was withdrawn at " + withdrawn.at() + ". Open another.";
        };
    }
}

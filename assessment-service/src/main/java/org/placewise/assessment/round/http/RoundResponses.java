package org.placewise.assessment.round.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.round.RoundOutcome;
import org.placewise.assessment.round.RoundState;
import org.placewise.assessment.round.RoundView;
import org.placewise.kit.http.ETags;
import org.placewise.kit.problem.Problems;

/** The outcomes of changes as HTTP. */
public final class RoundResponses {

    private RoundResponses() {}

    static Response of(RoundOutcome outcome, UUID id, @Nullable String ifMatch) {
        return switch (outcome) {
            case RoundOutcome.Changed changed -> changed(Response.ok(), changed);
            case RoundOutcome.NotFound notFound -> throw Problems.notFound("round", id);
            case RoundOutcome.Overtaken(long version) -> {
                ETags.requireMatch(ifMatch, version);
                throw new IllegalStateException("Round " + id + " is at the version that was asked for after all");
            }
            case RoundOutcome.NotInThisState(var state) -> throw inState(state);
            case RoundOutcome.Refused(var faults) -> throw Problems.unprocessable(faults);
        };
    }

    static Response changed(Response.ResponseBuilder response, RoundOutcome.Changed changed) {
        return response.tag(ETags.of(changed.round().version()))
                .entity(RoundView.of(changed.round(), changed.instrument()))
                .build();
    }

    /** 409: the state does not allow the step. */
    public static HttpProblem inState(RoundState state) {
        return switch (state) {
            case RoundState.Draft draft -> Problems.conflict("round-draft", "The round has not been opened yet.");
            case RoundState.Open open ->
                Problems.conflict(
                        "round-open", "The round is open; what raters say is seen by nobody else before it closes.");
            case RoundState.Revealed revealed ->
                Problems.conflict(
                        "round-closed",
                        "The round closed at " + revealed.closedAt() + ". Open it again, with a reason, to rate anew.");
            case RoundState.Agreed agreed ->
                Problems.conflict(
                        "round-agreed",
                        "The round was concluded at " + agreed.at()
                                + " and is locked. Open it again, with a reason, to change it.");
        };
    }
}

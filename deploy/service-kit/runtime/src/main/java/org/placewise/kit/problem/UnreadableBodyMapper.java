package org.placewise.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** 400 for JSON that has another shape than the operation reads; {@link ProblemMembers} says where. */
@Provider
@Priority(Priorities.USER - 100)
public class UnreadableBodyMapper extends ExceptionMapperBase<MismatchedInputException> {

    @Override
    protected HttpProblem toProblem(MismatchedInputException unreadable) {
        return Problems.badRequest("unreadable", "The body is JSON of another shape than this operation reads.");
    }
}

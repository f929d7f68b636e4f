package org.placewise.assessment.assessment;

import java.time.Instant;
import org.placewise.assessment.result.AssessmentResult;

/** Where an assessment stands. Each state offers the steps that may follow it, and no others. */
public sealed interface AssessmentState {

    /** Being answered; seen only by those who may act for the place. */
    record Draft() implements AssessmentState {

        /** Completes the assessment; every element must have an answer by then. */
        public Submitted submit(Instant at, String by, AssessmentResult result) {
            return new Submitted(at, by, result);
        }
    }

    /** Complete and published; answers no longer change. */
    record Submitted(Instant at, String by, AssessmentResult result) implements AssessmentState {

        /** The same submission, read against another predecessor. */
        public Submitted readAs(AssessmentResult newResult) {
            return new Submitted(at, by, newResult);
        }

        /** Takes the assessment back. */
        public Withdrawn withdraw(Instant when, String reason) {
            return new Withdrawn(this, when, reason);
        }
    }

    /** Taken back; kept and shown as such, but counted no more. */
    record Withdrawn(Submitted submitted, Instant at, String reason) implements AssessmentState {}
}

package org.placewise.assessment.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.assessment.instrument.ElementCode;

/** Where a round stands. Each state offers the steps that may follow it, and no others. */
public sealed interface RoundState {

    /** Being planned; raters may be invited and cannot rate yet. */
    record Draft() implements RoundState {

        /** Lets raters begin. */
        public Open open(Instant at) {
            return new Open(1, at);
        }
    }

    /**
     * Raters rate and change what they said; nobody sees what others said.
     *
     * @param turn 1 at first, and one more with every reopening
     */
    record Open(int turn, Instant openedAt) implements RoundState {

        /** Ends the rating and shows the spread. */
        public Revealed close(Instant at, RoundResults results) {
            return new Revealed(turn, openedAt, at, results, List.of());
        }
    }

    /** Closed: the spread is seen, and what is agreed is recorded beside it. */
    record Revealed(
            int turn, Instant openedAt, Instant closedAt, RoundResults results, List<ElementAgreement> agreements)
            implements RoundState {

        /** Copies the agreements. */
        public Revealed {
            agreements = List.copyOf(agreements);
        }

        /** What is recorded of the element, if anything is. */
        public Optional<ElementAgreement> agreementOn(ElementCode element) {
            return agreements.stream()
                    .filter(agreement -> agreement.element().equals(element))
                    .findFirst();
        }

        /** Records what was agreed on an element, in the place of what was recorded of it before. */
        public Revealed record(ElementAgreement agreement) {
            List<ElementAgreement> others = new ArrayList<>(agreements);
            others.removeIf(other -> other.element().equals(agreement.element()));
            others.add(agreement);
            return new Revealed(turn, openedAt, closedAt, results, others);
        }

        /** Locks what was agreed. */
        public Agreed conclude(Instant at, String by, UUID assessmentId) {
            return new Agreed(this, at, by, assessmentId);
        }

        /** Lets raters rate again, for a reason. */
        public Reopening reopen(Instant at, String by, String reason) {
            return new Reopening(
                    new EndedTurn(turn, openedAt, closedAt, results, agreements, null, at, by, reason),
                    new Open(turn + 1, at));
        }
    }

    /**
     * Concluded and locked.
     *
     * @param assessmentId the assessment that was submitted with what was agreed
     */
    record Agreed(Revealed revealed, Instant at, String by, UUID assessmentId) implements RoundState {

        /** Unlocks the round and lets raters rate again, for a reason. */
        public Reopening reopen(Instant when, String who, String reason) {
            EndedTurn ended = new EndedTurn(
                    revealed.turn(),
                    revealed.openedAt(),
                    revealed.closedAt(),
                    revealed.results(),
                    revealed.agreements(),
                    assessmentId,
                    when,
                    who,
                    reason);
            return new Reopening(ended, new Open(revealed.turn() + 1, when));
        }
    }

    /** What a reopening ends and what it begins. */
    record Reopening(EndedTurn ended, Open open) {}
}

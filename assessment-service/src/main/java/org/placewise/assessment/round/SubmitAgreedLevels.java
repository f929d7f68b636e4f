package org.placewise.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.assessment.AnswerElements;
import org.placewise.assessment.assessment.ChangeOutcome;
import org.placewise.assessment.assessment.NewAssessment;
import org.placewise.assessment.assessment.OpenAssessment;
import org.placewise.assessment.assessment.OpenOutcome;
import org.placewise.assessment.assessment.SubmitAssessment;
import org.placewise.assessment.assessment.WithdrawAssessment;

/** Turns what a round agreed into an assessment, the way any assessment is made, and takes it back when the round reopens. */
@ApplicationScoped
class SubmitAgreedLevels {

    private final OpenAssessment openAssessment;
    private final AnswerElements answerElements;
    private final SubmitAssessment submitAssessment;
    private final WithdrawAssessment withdrawAssessment;

    SubmitAgreedLevels(
            OpenAssessment openAssessment,
            AnswerElements answerElements,
            SubmitAssessment submitAssessment,
            WithdrawAssessment withdrawAssessment) {
        this.openAssessment = openAssessment;
        this.answerElements = answerElements;
        this.submitAssessment = submitAssessment;
        this.withdrawAssessment = withdrawAssessment;
    }

    UUID submit(Round round, List<ElementAgreement> agreements, LocalDate assessedOn, String by) {
        UUID id = open(round, assessedOn);
        List<AnswerEntry> answers =
                agreements.stream().map(ElementAgreement::toAnswer).toList();
        requireChanged(answerElements.answerAll(id, 1, answers), id);
        requireChanged(submitAssessment.submit(id, null, by), id);
        return id;
    }

    /** Takes the assessment back; one that somebody has withdrawn already stays so. */
    void withdraw(UUID assessmentId, String reason) {
        switch (withdrawAssessment.withdraw(assessmentId, null, reason)) {
            case ChangeOutcome.Changed changed -> {}
            case ChangeOutcome.NotInThisState already -> {}
            case ChangeOutcome.NotFound none -> throw gone(assessmentId, none);
            case ChangeOutcome.Overtaken overtaken -> throw gone(assessmentId, overtaken);
            case ChangeOutcome.Refused refused -> throw gone(assessmentId, refused);
        }
    }

    private UUID open(Round round, LocalDate assessedOn) {
        NewAssessment wanted = new NewAssessment(
                round.scope().gssCode(),
                round.scope().placeLevel(),
                round.instrument(),
                round.scope().topic(),
                assessedOn,
                round.example());
        return switch (openAssessment.open(wanted)) {
            case OpenOutcome.Opened(var assessment, var instrument) -> assessment.id();
            case OpenOutcome.Refused(var faults) ->
                throw new IllegalStateException(
                        "Round " + round.id() + " was planned with what an assessment refuses: " + faults);
        };
    }

    private static void requireChanged(ChangeOutcome outcome, UUID id) {
        if (!(outcome instanceof ChangeOutcome.Changed)) {
            throw gone(id, outcome);
        }
    }

    private static IllegalStateException gone(UUID id, ChangeOutcome outcome) {
        return new IllegalStateException("Assessment " + id + " of a round cannot be changed: " + outcome);
    }
}

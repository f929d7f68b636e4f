package org.placewise.assessment.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.round.AgreementEntry;
import org.placewise.assessment.round.AgreementOutcome;
import org.placewise.assessment.round.ElementAgreement;
import org.placewise.kit.problem.Fault;

/** The form in which an organiser records what partners agreed on one element. */
public record AgreementForm(String answer, String target, String reason, List<FormError> errors) {

    /** What a form says, if it can be read. */
    public record Read(AgreementForm form, Optional<AgreementEntry> entry) {}

    /** The form filled in with what was recorded before. */
    public static AgreementForm of(Optional<ElementAgreement> before) {
        return new AgreementForm(
                before.map(AgreementForm::chosen).orElse(""),
                before.map(ElementAgreement::target).map(String::valueOf).orElse(""),
                before.map(ElementAgreement::reason).orElse(""),
                List.of());
    }

    /** Reads what the browser sent; confidence and evidence recorded in another way stay as they are. */
    public static Read read(FormReader reader, Optional<ElementAgreement> before) {
        boolean none = reader.raw("answer").equals(Choices.NO_AGREEMENT);
        AnswerKind kind =
                none ? null : reader.answer("answer", "Select what partners agree, or that there is no agreement");
        String reason = reader.text("reason", "The reason", 2000);
        if (reason == null) {
            reader.note("reason", "Enter the reason");
        }
        AgreementEntry entry = new AgreementEntry(
                none ? AgreementOutcome.NO_AGREEMENT : AgreementOutcome.AGREED,
                kind,
                kind == AnswerKind.LEVEL ? reader.rank("answer", "the answer") : null,
                reader.rank("target", "the target"),
                before.map(ElementAgreement::confidence).orElse(null),
                reason == null ? "" : reason,
                before.map(ElementAgreement::evidence).orElse(null));
        AgreementForm form =
                new AgreementForm(reader.raw("answer"), reader.raw("target"), reader.raw("reason"), reader.errors());
        return new Read(form, reader.errors().isEmpty() ? Optional.of(entry) : Optional.empty());
    }

    /** The same form with what the rules found, each beside its field. */
    public AgreementForm refused(List<Fault> faults) {
        return new AgreementForm(
                answer,
                target,
                reason,
                faults.stream()
                        .map(fault ->
                                new FormError(fault.pointer().equals("/target") ? "target" : "answer", fault.message()))
                        .toList());
    }

    /** What is wrong with the field; null when nothing is. */
    public @Nullable String errorOf(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FormError::message)
                .findFirst()
                .orElse(null);
    }

    private static String chosen(ElementAgreement agreement) {
        AnswerKind answer = agreement.answer();
        if (answer == null) {
            return Choices.NO_AGREEMENT;
        }
        return switch (answer) {
            case LEVEL -> String.valueOf(agreement.level());
            case NOT_APPLICABLE -> Choices.NOT_APPLICABLE;
            case NOT_KNOWN -> Choices.NOT_KNOWN;
        };
    }
}

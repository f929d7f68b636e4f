package org.placewise.assessment.assessment.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.diagnostic.DiagnosticEntry;
import org.placewise.kit.form.Prose;

/** Answers to the follow-up questions of the element named in the path; questions left out have no answer afterwards. */
public record DiagnosticAnswersRequest(
        @NotNull @Size(max = 20) List<@NotNull @Valid QuestionAnswer> answers) {

    /**
     * The answer to one question.
     *
     * @param question code of the question
     * @param finding null when nobody who was asked knows
     */
    public record QuestionAnswer(
            @NotNull @Prose @Size(max = 60) String question,
            @Prose @Size(max = 4000) @Nullable String finding) {}

    List<DiagnosticEntry> toEntries() {
        return answers.stream()
                .map(answer -> new DiagnosticEntry(answer.question(), answer.finding()))
                .toList();
    }
}

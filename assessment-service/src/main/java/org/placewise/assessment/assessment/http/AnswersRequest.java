package org.placewise.assessment.assessment.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.placewise.assessment.answer.AnswerEntry;

/** All answers of a draft; elements left out have none afterwards. */
public record AnswersRequest(@NotNull @Size(max = 200) List<@NotNull @Valid ElementAnswerRequest> answers) {

    List<AnswerEntry> toEntries() {
        return answers.stream().map(ElementAnswerRequest::toEntry).toList();
    }
}

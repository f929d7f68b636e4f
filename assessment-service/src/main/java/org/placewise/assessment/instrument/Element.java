package org.placewise.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing an instrument asks a place to judge.
 *
 * @param group code of its {@link ElementGroup}; null when the instrument has no groups
 * @param prompt the question put to the assessor, in our own words
 * @param pitComponent null when it is the instrument's own
 * @param evidenceGuidance what would support a level; null when nothing is said of it
 * @param diagnosticQuestions the second part; null when the element has none
 */
public record Element(
        ElementCode code,
        String name,
        @Nullable String group,
        String prompt,
        @JsonInclude(Include.NON_NULL) @Nullable PitComponent pitComponent,
        @JsonInclude(Include.NON_NULL) @Nullable String evidenceGuidance,
        @JsonInclude(Include.NON_NULL) @Nullable List<DiagnosticQuestion> diagnosticQuestions) {

    /** Copies the questions. */
    public Element {
        diagnosticQuestions = diagnosticQuestions == null ? null : List.copyOf(diagnosticQuestions);
    }

    /** An element of an instrument that has one part only. */
    public static Element of(ElementCode code, String name, @Nullable String group, String prompt) {
        return new Element(code, name, group, prompt, null, null, null);
    }

    /** The questions of the second part; none where the element has no second part. */
    public List<DiagnosticQuestion> questions() {
        return diagnosticQuestions == null ? List.of() : diagnosticQuestions;
    }

    /** The question with this code. */
    public Optional<DiagnosticQuestion> question(String code) {
        return questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}

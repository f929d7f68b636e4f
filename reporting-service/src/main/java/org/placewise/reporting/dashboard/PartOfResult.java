package org.placewise.reporting.dashboard;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.AssessmentResult;
import org.placewise.reporting.assessment.Change;
import org.placewise.reporting.assessment.Summary;
import org.placewise.reporting.assessment.WeakestLink;

/**
 * What the answers to some elements of an assessment come to. Groups, sides and their balance are of the instrument as a
 * whole, so a part has none.
 */
public final class PartOfResult {

    private PartOfResult() {}

    /** Reads the answers to some elements out of the result of all. */
    public static AssessmentResult of(AssessmentResult whole, List<AnswerReading> answers) {
        Summary overall = summary(whole.overall(), answers);
        Set<String> elements = answers.stream().map(AnswerReading::element).collect(Collectors.toSet());
        return new AssessmentResult(
                overall,
                List.of(),
                List.of(),
                answers.stream()
                        .filter(answer ->
                                answer.level() != null && answer.level().equals(overall.lowest()))
                        .map(answer -> new WeakestLink(answer.element(), Objects.requireNonNull(answer.level())))
                        .toList(),
                null,
                whole.unsupported().stream().filter(elements::contains).toList(),
                change(whole.change(), elements));
    }

    private static Summary summary(Summary whole, List<AnswerReading> answers) {
        return whole.onSameScale(
                answers.stream()
                        .map(AnswerReading::level)
                        .filter(Objects::nonNull)
                        .toList(),
                count(answers, "not-applicable"),
                count(answers, "not-known"));
    }

    private static int count(List<AnswerReading> answers, String kind) {
        return Math.toIntExact(
                answers.stream().filter(answer -> answer.answer().equals(kind)).count());
    }

    private static @Nullable Change change(@Nullable Change whole, Set<String> elements) {
        return whole == null
                ? null
                : new Change(
                        whole.previousAssessmentId(),
                        whole.previousAssessedOn(),
                        whole.elements().stream()
                                .filter(each -> elements.contains(each.element()))
                                .toList());
    }
}

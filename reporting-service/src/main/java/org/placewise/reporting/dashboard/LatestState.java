package org.placewise.reporting.dashboard;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.Summary;

/**
 * The assessment that gives one component its state in one place below an area.
 *
 * @param overall of all elements of the instrument
 * @param answers of the elements of the component, where the assessment is a quick view; null otherwise
 */
public record LatestState(
        String gssCode,
        String pitComponent,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        boolean example,
        boolean quickView,
        Summary overall,
        @Nullable List<LevelAnswer> answers) {

    /** An answer: level, not-applicable or not-known. */
    public record LevelAnswer(String answer, @Nullable Integer level) {}

    /** Returns the summary of the elements that are of the component. */
    public Summary summary() {
        List<LevelAnswer> own = answers;
        return own == null
                ? overall
                : overall.onSameScale(
                        own.stream()
                                .map(LevelAnswer::level)
                                .filter(Objects::nonNull)
                                .toList(),
                        count(own, "not-applicable"),
                        count(own, "not-known"));
    }

    private static int count(List<LevelAnswer> answers, String kind) {
        return Math.toIntExact(
                answers.stream().filter(answer -> answer.answer().equals(kind)).count());
    }
}

package org.placewise.reporting.dashboard.db;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.AssessmentResult;
import org.placewise.reporting.dashboard.AnswerReading;
import org.placewise.reporting.dashboard.AssessmentReading;
import org.placewise.reporting.dashboard.AssessmentReading.NamedElement;
import org.placewise.reporting.dashboard.Source;
import org.placewise.reporting.triangle.ComponentState;

/** An assessment as it is stored; becomes a reading when its elements have been named. */
record AssessmentRow(
        UUID assessmentId,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        @Nullable String scaleProvenance,
        String pitComponent,
        @Nullable String topic,
        String placeLevel,
        LocalDate assessedOn,
        Instant submittedAt,
        boolean example,
        AssessmentResult result,
        List<AnswerReading> answers,
        Source source) {

    AssessmentReading reading() {
        List<NamedElement> unsupported = named(result.unsupported());
        return new AssessmentReading(
                assessmentId,
                instrumentId,
                instrumentVersion,
                instrumentName,
                scaleProvenance,
                pitComponent,
                topic,
                placeLevel,
                assessedOn,
                submittedAt,
                example,
                ComponentState.of(result.overall()),
                result.overall(),
                result.groups(),
                result.sides(),
                named(result.weakestLinks().stream().map(link -> link.element()).toList()),
                result.balance(),
                unsupported.size(),
                unsupported,
                result.change(),
                answers,
                source);
    }

    private List<NamedElement> named(List<String> elements) {
        Map<String, AnswerReading> byElement =
                answers.stream().collect(Collectors.toMap(AnswerReading::element, Function.identity()));
        return elements.stream().map(element -> named(element, byElement)).toList();
    }

    private static NamedElement named(String element, Map<String, AnswerReading> answers) {
        AnswerReading answer = answers.get(element);
        if (answer == null || answer.level() == null || answer.label() == null) {
            throw new IllegalStateException("The result names " + element + ", which has no level among the answers");
        }
        return new NamedElement(element, answer.title(), answer.level(), answer.label());
    }
}

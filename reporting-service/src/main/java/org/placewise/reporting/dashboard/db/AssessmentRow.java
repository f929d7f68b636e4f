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
import org.placewise.reporting.assessment.InstrumentPublished.Coverage;
import org.placewise.reporting.dashboard.AnswerReading;
import org.placewise.reporting.dashboard.AssessmentReading;
import org.placewise.reporting.dashboard.AssessmentReading.NamedElement;
import org.placewise.reporting.dashboard.AssessmentReading.RoundBadge;
import org.placewise.reporting.dashboard.PartOfResult;
import org.placewise.reporting.dashboard.Source;
import org.placewise.reporting.triangle.ComponentState;

/**
 * An assessment as it is stored; becomes a reading of each component that its instrument has elements of.
 *
 * @param components null until the instrument version has arrived; the component that the assessment names stands in
 */
record AssessmentRow(
        UUID assessmentId,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        @Nullable String scaleProvenance,
        String pitComponent,
        @Nullable List<Coverage> components,
        @Nullable String topic,
        String placeLevel,
        LocalDate assessedOn,
        Instant submittedAt,
        boolean example,
        AssessmentResult result,
        List<AnswerReading> answers,
        @Nullable RoundBadge round,
        Source source) {

    /** Returns one reading for each component. */
    List<AssessmentReading> readings() {
        return components == null
                ? List.of(whole(pitComponent))
                : components.stream()
                        .map(each -> each.quickView() ? quickView(each.component()) : whole(each.component()))
                        .toList();
    }

    private AssessmentReading whole(String component) {
        return reading(component, false, result, answers);
    }

    private AssessmentReading quickView(String component) {
        List<AnswerReading> own = answers.stream()
                .filter(answer -> answer.component().equals(component))
                .toList();
        return reading(component, true, PartOfResult.of(result, own), own);
    }

    private AssessmentReading reading(
            String component, boolean quickView, AssessmentResult read, List<AnswerReading> elements) {
        List<NamedElement> unsupported = named(read.unsupported());
        return new AssessmentReading(
                assessmentId,
                instrumentId,
                instrumentVersion,
                instrumentName,
                scaleProvenance,
                component,
                quickView,
                topic,
                placeLevel,
                assessedOn,
                submittedAt,
                example,
                ComponentState.of(read.overall()),
                read.overall(),
                read.groups(),
                read.sides(),
                named(read.weakestLinks().stream().map(link -> link.element()).toList()),
                read.balance(),
                unsupported.size(),
                unsupported,
                read.change(),
                elements,
                round,
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

package org.placewise.reporting.web.component;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.component.ComponentDetail;
import org.placewise.reporting.component.RoundReading;
import org.placewise.reporting.component.SeriesReading;
import org.placewise.reporting.dashboard.AssessmentReading;
import org.placewise.reporting.dashboard.AssessmentReading.RoundBadge;
import org.placewise.reporting.web.ComponentCard;
import org.placewise.reporting.web.Figures;

/**
 * The page of one component of one place.
 *
 * @param example whether anything on the page is example data
 * @param readOn day on which the age of evidence is measured
 * @param earlier actions proposed for the component in other rounds than the one shown
 * @param apart that series of several versions are not joined, in words, or null
 */
public record ComponentPage(
        String gssCode,
        String place,
        ComponentCard card,
        boolean example,
        String readOn,
        String evidenceCurve,
        List<ElementCard> elements,
        List<RoundCard> rounds,
        List<ProposalCard> earlier,
        List<SeriesTable> series,
        @Nullable String apart,
        List<PartsTable> parts) {

    /** Makes the page from what is known of the component. */
    public static ComponentPage of(ComponentDetail detail) {
        AssessmentReading latest = detail.reading().latest();
        RoundReading round = latest == null ? null : round(detail, latest.round());
        UUID shown = latest == null ? null : latest.assessmentId();
        return new ComponentPage(
                detail.place().gssCode(),
                detail.place().name(),
                ComponentCard.of(0, detail.reading()),
                hasExamples(detail),
                Figures.day(detail.readOn()),
                detail.evidenceCurve(),
                detail.elements().stream()
                        .map(element -> ElementCard.of(
                                element,
                                round == null
                                        ? null
                                        : round.element(element.answer().element())))
                        .toList(),
                detail.rounds().stream()
                        .map(each -> RoundCard.of(each, each == round))
                        .toList(),
                detail.proposals().stream()
                        .filter(proposal -> !proposal.assessmentId().equals(shown))
                        .map(ProposalCard::of)
                        .toList(),
                detail.history().stream().map(SeriesTable::of).toList(),
                apart(detail.history()),
                detail.parts().stream().map(PartsTable::of).toList());
    }

    private static @Nullable RoundReading round(ComponentDetail detail, @Nullable RoundBadge badge) {
        return detail.rounds().stream()
                .filter(each -> badge != null && each.roundId().equals(badge.roundId()))
                .findFirst()
                .orElse(null);
    }

    private static boolean hasExamples(ComponentDetail detail) {
        return Stream.of(
                        detail.reading().assessments().stream().map(AssessmentReading::example),
                        detail.rounds().stream().map(RoundReading::example),
                        detail.parts().stream().map(parts -> parts.counted().placesWithExampleData() > 0))
                .flatMap(Function.identity())
                .anyMatch(Boolean::booleanValue);
    }

    private static @Nullable String apart(List<SeriesReading> history) {
        String several = history.stream()
                .collect(Collectors.groupingBy(
                        series -> List.of(series.instrumentId(), Objects.requireNonNullElse(series.topic(), "")),
                        Collectors.toList()))
                .values()
                .stream()
                .filter(versions -> versions.size() > 1)
                .map(versions -> versions.getFirst().instrumentName() + " ("
                        + versions.stream()
                                .map(SeriesReading::instrumentVersion)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ")")
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return several.isEmpty()
                ? null
                : "Versions are shown apart: " + several + ". Levels of different versions are not joined into one line"
                        + " unless somebody has signed a mapping between them; mappings are kept by the assessment service,"
                        + " which shows a trend across versions where there is one.";
    }
}

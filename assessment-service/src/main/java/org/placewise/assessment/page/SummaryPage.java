package org.placewise.assessment.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.ScaleLevel;
import org.placewise.assessment.result.AssessmentResult;
import org.placewise.assessment.result.Summary.LevelCount;
import org.placewise.assessment.round.Round;
import org.placewise.kit.day.EnglishDay;

/**
 * What the page shows, in words.
 *
 * @param submittedBy null where the caller is not told
 * @param withdrawn why and when it was taken back; null unless it was
 * @param round that it came of; null when it came of none
 * @param balance null for an instrument without two sides
 * @param change null when there is no earlier assessment to compare with
 * @param levels empty where the caller is not told what a withdrawn assessment said, and so is all else that it said
 * @param sections of the elements, one for each group
 */
public record SummaryPage(
        String place,
        String gssCode,
        String instrument,
        String version,
        @Nullable String topic,
        String assessedOn,
        @Nullable String submittedBy,
        boolean example,
        @Nullable String withdrawn,
        @Nullable RoundSummary round,
        List<LevelLine> levels,
        List<String> weakest,
        @Nullable String balance,
        List<String> unsupported,
        @Nullable String change,
        List<SummarySection> sections,
        String source,
        String provenance) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** How many elements were given a level, and what it means. */
    public record LevelLine(String label, String count, String descriptor) {}

    /** The page of a submitted or withdrawn assessment; empty for a draft. */
    public static Optional<SummaryPage> of(
            Assessment assessment, Instrument instrument, String placeName, Optional<Round> round) {
        RoundSummary cameOf =
                round.flatMap(each -> RoundSummary.of(each, instrument)).orElse(null);
        return switch (assessment.state()) {
            case Draft draft -> Optional.empty();
            case Submitted submitted -> Optional.of(page(assessment, submitted, instrument, placeName, null, cameOf));
            case Withdrawn withdrawn ->
                Optional.of(page(
                        assessment,
                        withdrawn.submitted(),
                        instrument,
                        placeName,
                        day(EnglishDay.of(withdrawn.at())) + ": " + withdrawn.reason(),
                        cameOf));
        };
    }

    /** The page as all but assessors of the place see it. */
    public SummaryPage shownToReaders() {
        boolean told = withdrawn == null;
        return new SummaryPage(
                place,
                gssCode,
                instrument,
                version,
                topic,
                assessedOn,
                null,
                example,
                withdrawn,
                round,
                told ? levels : List.of(),
                told ? weakest : List.of(),
                told ? balance : null,
                told ? unsupported : List.of(),
                told ? change : null,
                told ? sections : List.of(),
                source,
                provenance);
    }

    private static SummaryPage page(
            Assessment assessment,
            Submitted submitted,
            Instrument instrument,
            String placeName,
            @Nullable String withdrawn,
            @Nullable RoundSummary round) {
        AssessmentResult result = submitted.result();
        return new SummaryPage(
                placeName,
                assessment.gssCode(),
                instrument.name(),
                instrument.ref().version(),
                assessment.topic(),
                day(assessment.assessedOn()),
                submitted.by(),
                assessment.example(),
                withdrawn,
                round,
                levels(instrument, result),
                result.weakestLinks().stream()
                        .map(link -> name(instrument, link.element()))
                        .toList(),
                result.balance() == null ? null : result.balance().explanation(),
                result.unsupported().stream()
                        .map(element -> name(instrument, element))
                        .toList(),
                change(result),
                SummarySection.of(assessment, instrument, round),
                instrument.source(),
                instrument.scale().provenance());
    }

    private static List<LevelLine> levels(Instrument instrument, AssessmentResult result) {
        return Stream.concat(
                        result.overall().distribution().reversed().stream().map(count -> line(instrument, count)),
                        Stream.of(
                                new LevelLine(
                                        "Not applicable",
                                        String.valueOf(result.overall().notApplicable()),
                                        ""),
                                new LevelLine(
                                        "Not known",
                                        String.valueOf(result.overall().notKnown()),
                                        "")))
                .toList();
    }

    private static LevelLine line(Instrument instrument, LevelCount count) {
        return new LevelLine(
                count.level() + " " + count.label(),
                String.valueOf(count.count()),
                instrument
                        .scale()
                        .level(count.level())
                        .map(ScaleLevel::descriptor)
                        .orElseThrow());
    }

    private static @Nullable String change(AssessmentResult result) {
        if (result.change() == null) {
            return null;
        }
        return "Since " + day(result.change().previousAssessedOn()) + ": " + ChangeWords.of(result.change()) + ".";
    }

    private static String name(Instrument instrument, ElementCode element) {
        return instrument.element(element).orElseThrow().name();
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}

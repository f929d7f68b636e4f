package org.placewise.reporting.assessment.http;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.AssessmentScore;

/**
 * The columns of the assessment scores feed. Their names and order are stable: new ones are added at the end. A text cell
 * that a spreadsheet would run as a formula is preceded by an apostrophe; numbers, dates and codes of ours never are.
 */
final class ScoreColumns {

    static final List<String> NAMES = List.of(
            "gssCode",
            "placeName",
            "areaType",
            "pitComponent",
            "instrumentId",
            "instrumentVersion",
            "instrumentName",
            "topic",
            "assessmentId",
            "assessedOn",
            "submittedAt",
            "example",
            "element",
            "elementName",
            "elementGroup",
            "answer",
            "level",
            "levelLabel",
            "confidence",
            "supported",
            "evidenceCount");

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private ScoreColumns() {}

    /** Returns one row; what is not known is an empty cell. */
    static List<String> row(AssessmentScore score) {
        return Stream.of(
                        score.gssCode(),
                        text(score.placeName()),
                        score.areaType(),
                        score.pitComponent(),
                        score.instrumentId(),
                        text(score.instrumentVersion()),
                        text(score.instrumentName()),
                        text(score.topic()),
                        score.assessmentId(),
                        score.assessedOn(),
                        score.submittedAt(),
                        score.example(),
                        score.element(),
                        text(score.elementName()),
                        score.elementGroup(),
                        score.answer(),
                        score.level(),
                        text(score.levelLabel()),
                        score.confidence(),
                        score.supported(),
                        score.evidenceCount())
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    private static @Nullable String text(@Nullable String cell) {
        boolean formula = cell != null && !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}

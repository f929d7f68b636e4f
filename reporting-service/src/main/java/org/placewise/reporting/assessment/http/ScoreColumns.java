package org.placewise.reporting.assessment.http;

import static org.placewise.reporting.feed.FeedColumn.guarded;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
            "evidenceCount",
            "elementPitComponent",
            "quickView",
            "roundId",
            "provenance");

    private ScoreColumns() {}

    /** Returns one row; what is not known is an empty cell. */
    static List<String> row(AssessmentScore score) {
        return Stream.of(
                        score.gssCode(),
                        guarded(score.placeName()),
                        score.areaType(),
                        score.pitComponent(),
                        score.instrumentId(),
                        guarded(score.instrumentVersion()),
                        guarded(score.instrumentName()),
                        guarded(score.topic()),
                        score.assessmentId(),
                        score.assessedOn(),
                        score.submittedAt(),
                        score.example(),
                        score.element(),
                        guarded(score.elementName()),
                        score.elementGroup(),
                        score.answer(),
                        score.level(),
                        guarded(score.levelLabel()),
                        score.confidence(),
                        score.supported(),
                        score.evidenceCount(),
                        score.elementPitComponent(),
                        score.quickView(),
                        score.roundId(),
                        score.provenance())
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }
}

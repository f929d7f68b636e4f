package org.placewise.assessment.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;

/**
 * What a complete assessment shows.
 *
 * @param sides empty for an instrument without sides
 * @param weakestLinks all elements at the lowest level given
 * @param balance null for an instrument without two sides
 * @param unsupported elements with a level but no evidence
 * @param change null when there is no earlier assessment to compare with
 */
public record AssessmentResult(
        Summary overall,
        List<GroupSummary> groups,
        List<SideSummary> sides,
        List<WeakLink> weakestLinks,
        @Nullable Balance balance,
        List<ElementCode> unsupported,
        @Nullable Change change) {

    /**
     * Summary of one group.
     *
     * @param side code of the side the group belongs to; null when it belongs to neither
     */
    public record GroupSummary(
            String code, String name, @Nullable String side, Summary summary) {}

    /** Summary of one side. */
    public record SideSummary(String code, String name, Summary summary) {}

    /** Reads a complete sheet, and holds it against the earlier one if there is one. */
    public static AssessmentResult of(Instrument instrument, AnswerSheet sheet, Optional<Change.Earlier> earlier) {
        return new AssessmentResult(
                Summary.of(instrument.scale(), sheet.answers()),
                instrument.groups().stream()
                        .map(group -> new GroupSummary(
                                group.code(),
                                group.name(),
                                group.side(),
                                summary(instrument, sheet, instrument.elementsOf(group))))
                        .toList(),
                instrument.sides().stream()
                        .map(side -> new SideSummary(
                                side.code(), side.name(), summary(instrument, sheet, instrument.elementsOf(side))))
                        .toList(),
                WeakLink.among(sheet.answers()),
                Balance.of(instrument, sheet).orElse(null),
                sheet.answers().stream()
                        .filter(GivenAnswer::unsupported)
                        .map(GivenAnswer::element)
                        .toList(),
                earlier.map(before -> Change.since(before, sheet)).orElse(null));
    }

    private static Summary summary(Instrument instrument, AnswerSheet sheet, Set<ElementCode> elements) {
        return Summary.of(
                instrument.scale(),
                sheet.answers().stream()
                        .filter(given -> elements.contains(given.element()))
                        .toList());
    }
}

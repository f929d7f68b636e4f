package org.placewise.assessment.diagnostic;

import java.util.IntSummaryStatistics;
import java.util.List;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.instrument.Diagnostic;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;

/**
 * Which elements open for the second part: those with questions whose level is at or below the level that the instrument names, and
 * those at the lowest level given to any element where some other element stands higher. An answer that is not a level opens none.
 */
public final class OpenElements {

    private OpenElements() {}

    /** The elements that open, in the instrument's order; none for an instrument of one part. */
    public static List<ElementCode> of(Instrument instrument, AnswerSheet sheet) {
        Diagnostic diagnostic = instrument.diagnostic();
        if (diagnostic == null) {
            return List.of();
        }
        IntSummaryStatistics given = sheet.answers().stream()
                .flatMapToInt(answer -> answer.rank().stream())
                .summaryStatistics();
        int weakest = given.getMin() < given.getMax() ? given.getMin() : Integer.MIN_VALUE;
        int opensUpTo = Math.max(diagnostic.opensAtOrBelow(), weakest);
        return instrument.elements().stream()
                .filter(element -> !element.questions().isEmpty())
                .map(Element::code)
                .filter(code -> sheet.to(code).map(GivenAnswer::rank).stream()
                        .anyMatch(rank -> rank.isPresent() && rank.getAsInt() <= opensUpTo))
                .toList();
    }
}

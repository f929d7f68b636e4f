package org.placewise.assessment.result;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.instrument.ElementCode;

/** What has changed since an earlier assessment with the same version of the instrument, element by element. */
public record Change(UUID previousAssessmentId, LocalDate previousAssessedOn, List<ElementChange> elements) {

    /**
     * The change of one element.
     *
     * @param from earlier level; null when the answer was not a level
     * @param to present level; null when the answer is not a level
     */
    public record ElementChange(
            ElementCode element,
            @Nullable Integer from,
            @Nullable Integer to,
            Direction direction) {}

    /** An earlier assessment to compare with. */
    public record Earlier(UUID id, LocalDate assessedOn, AnswerSheet sheet) {}

    /** Compares in the order of the present answers. */
    public static Change since(Earlier earlier, AnswerSheet present) {
        return new Change(
                earlier.id(),
                earlier.assessedOn(),
                present.answers().stream()
                        .map(given -> change(earlier.sheet(), given))
                        .toList());
    }

    private static ElementChange change(AnswerSheet earlier, GivenAnswer present) {
        OptionalInt from = earlier.to(present.element()).map(GivenAnswer::rank).orElse(OptionalInt.empty());
        OptionalInt to = present.rank();
        return new ElementChange(present.element(), boxed(from), boxed(to), Direction.between(from, to));
    }

    private static @Nullable Integer boxed(OptionalInt rank) {
        return rank.isPresent() ? rank.getAsInt() : null;
    }
}

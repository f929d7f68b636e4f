package org.placewise.assessment.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.ElementCode;

/**
 * An answer as it is written down, in requests, in councils' events and in the database: flat, so that it may say things that make
 * no sense. {@link AnswerRules} says whether it does; only then can it become a {@link GivenAnswer}.
 *
 * @param level given if and only if {@code answer} is {@code level}
 * @param evidence null means none
 */
public record AnswerEntry(
        String element,
        AnswerKind answer,
        @Nullable Integer level,
        @Nullable String rationale,
        @Nullable Confidence confidence,
        @Nullable List<Evidence> evidence) {

    /** The entry that says what the answer says. */
    public static AnswerEntry of(GivenAnswer given) {
        Integer level = given.rank().isPresent() ? given.rank().getAsInt() : null;
        AnswerKind kind = AnswerKind.of(given.answer());
        return new AnswerEntry(
                given.element().value(), kind, level, given.rationale(), given.confidence(), given.evidence());
    }

    /**
     * The answer the entry stands for.
     *
     * @throws IllegalStateException when a level is said but not given: check with {@link AnswerRules} first
     */
    public GivenAnswer toGiven() {
        Answer meaning =
                switch (answer) {
                    case LEVEL -> new Answer.Level(requireLevel());
                    case NOT_APPLICABLE -> new Answer.NotApplicable();
                    case NOT_KNOWN -> new Answer.NotKnown();
                };
        List<Evidence> known = evidence == null ? List.of() : evidence;
        return new GivenAnswer(new ElementCode(element), meaning, rationale, confidence, known);
    }

    private int requireLevel() {
        if (level == null) {
            throw new IllegalStateException("The answer to " + element + " is a level, but none is given");
        }
        return level;
    }
}

package org.placewise.assessment.answer;

/** What was answered. Only a {@link Level} can be ranked; there is deliberately no number to add up. */
public sealed interface Answer {

    /**
     * A level of the instrument's scale.
     *
     * @param rank the level's rank
     */
    record Level(int rank) implements Answer {}

    /** The element does not apply to this place or topic. */
    record NotApplicable() implements Answer {}

    /** Nobody who answered knows. */
    record NotKnown() implements Answer {}
}

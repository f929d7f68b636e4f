package org.placewise.assessment.answer;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.ElementCode;

/** The answer to one element, with what speaks for it. */
public record GivenAnswer(
        ElementCode element,
        Answer answer,
        @Nullable String rationale,
        @Nullable Confidence confidence,
        List<Evidence> evidence) {

    /** Copies the evidence. */
    public GivenAnswer {
        evidence = List.copyOf(evidence);
    }

    /** The rank of the level; empty for the answers that are neither high nor low. */
    public OptionalInt rank() {
        return switch (answer) {
            case Answer.Level(int rank) -> OptionalInt.of(rank);
            case Answer.NotApplicable notApplicable -> OptionalInt.empty();
            case Answer.NotKnown notKnown -> OptionalInt.empty();
        };
    }

    /** A level without evidence. Other answers claim nothing that would need any. */
    public boolean unsupported() {
        return rank().isPresent() && evidence.isEmpty();
    }
}

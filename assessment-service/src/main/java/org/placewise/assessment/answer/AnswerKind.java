package org.placewise.assessment.answer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The three kinds of answer as they are written in JSON. */
public enum AnswerKind {
    @JsonProperty("level")
    LEVEL,
    @JsonProperty("not-applicable")
    NOT_APPLICABLE,
    @JsonProperty("not-known")
    NOT_KNOWN;

    /** The kind of an answer. */
    public static AnswerKind of(Answer answer) {
        return switch (answer) {
            case Answer.Level level -> LEVEL;
            case Answer.NotApplicable notApplicable -> NOT_APPLICABLE;
            case Answer.NotKnown notKnown -> NOT_KNOWN;
        };
    }
}

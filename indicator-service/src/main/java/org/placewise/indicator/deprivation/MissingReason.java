package org.placewise.indicator.deprivation;

/** Why an average cannot be given. */
public enum MissingReason {
    SCORE_NOT_IN_RELEASE("score-not-in-release"),
    RANK_NOT_IN_RELEASE("rank-not-in-release"),
    NOT_IN_RELEASE("not-in-release"),
    POPULATION_NOT_IN_RELEASE("population-not-in-release"),
    NOBODY_COUNTED("nobody-counted"),
    INCOMPLETE("incomplete");

    private final String code;

    MissingReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

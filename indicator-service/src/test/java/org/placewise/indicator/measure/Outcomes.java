package org.placewise.indicator.measure;

import java.util.List;

/** What a computation came to, for assertions. */
public final class Outcomes {

    private Outcomes() {}

    /** The reasons of a refusal, in their order; none for a result. */
    public static List<Refusal.Reason> reasons(Measured<?> outcome) {
        return switch (outcome) {
            case Measured.Result<?> result -> List.of();
            case Measured.Refused<?> refused ->
                refused.reasons().stream().map(Refusal::reason).toList();
        };
    }
}

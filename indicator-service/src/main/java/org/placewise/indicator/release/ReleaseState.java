package org.placewise.indicator.release;

import java.util.EnumSet;
import java.util.Set;
import org.placewise.kit.word.Word;

/**
 * How far a release has come, and where it may go from there. An import that is interrupted is begun again, so the states of
 * work lead back to {@link #VALIDATING}.
 */
public enum ReleaseState implements Word {
    /** Kept, not yet looked at. */
    RECEIVED,
    VALIDATING,
    LOADING,
    PROFILING,
    /** Valid, ready to be published, and seen by nobody; waits for approval. */
    DRAFT,
    /** Waits for its time. */
    APPROVED,
    PUBLISHED,
    /** Published, and every row of it has been revised by later releases. */
    SUPERSEDED,
    WITHDRAWN,
    /** Has faults. */
    REJECTED,
    /** The end of a dry run. */
    CHECKED;

    private static final Set<ReleaseState> WORK = EnumSet.of(RECEIVED, VALIDATING, LOADING, PROFILING);

    /** States that may follow this one. */
    public Set<ReleaseState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(VALIDATING, REJECTED);
            case VALIDATING -> EnumSet.of(VALIDATING, LOADING, DRAFT, APPROVED, REJECTED, CHECKED);
            case LOADING -> EnumSet.of(VALIDATING, PROFILING, DRAFT, APPROVED, PUBLISHED, REJECTED);
            case PROFILING -> EnumSet.of(VALIDATING, PUBLISHED, REJECTED);
            case DRAFT -> EnumSet.of(APPROVED, WITHDRAWN);
            case APPROVED -> EnumSet.of(VALIDATING, LOADING, WITHDRAWN, REJECTED);
            case PUBLISHED -> EnumSet.of(SUPERSEDED, WITHDRAWN);
            case SUPERSEDED -> EnumSet.of(PUBLISHED, WITHDRAWN);
            case REJECTED, CHECKED -> EnumSet.of(RECEIVED);
            case WITHDRAWN -> EnumSet.noneOf(ReleaseState.class);
        };
    }

    public boolean mayBecome(ReleaseState other) {
        return next().contains(other);
    }

    /** Whether nothing more happens of itself, but for an approved release at its time. */
    public boolean isSettled() {
        return !WORK.contains(this);
    }

    /** States that may come before this one. */
    public Set<ReleaseState> previous() {
        Set<ReleaseState> previous = EnumSet.noneOf(ReleaseState.class);
        for (ReleaseState state : values()) {
            if (state.mayBecome(this)) {
                previous.add(state);
            }
        }
        return previous;
    }
}

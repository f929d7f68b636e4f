package org.placewise.assessment.instrument;

import java.util.List;
import java.util.Optional;

/**
 * The ordinal scale of an instrument.
 *
 * @param origin who made the scale
 * @param provenance the same in plain words, shown wherever levels are explained
 * @param levels lowest first, at least two
 */
public record LevelScale(ScaleOrigin origin, String provenance, List<ScaleLevel> levels) {

    /** Refuses a scale that ranks nothing or is not in ascending order. */
    public LevelScale {
        levels = List.copyOf(levels);
        if (levels.size() < 2) {
            throw new IllegalArgumentException("A scale needs at least two levels; it has " + levels.size());
        }
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).level() <= levels.get(i - 1).level()) {
                throw new IllegalArgumentException("List the levels lowest first, each once; level "
                        + levels.get(i).level() + " is out of order");
            }
        }
    }

    /** The level of this rank, if the scale has it. */
    public Optional<ScaleLevel> level(int rank) {
        return levels.stream().filter(level -> level.level() == rank).findFirst();
    }
}

package org.placewise.indicator.inequality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the gap of a line moved between two periods.
 *
 * @param measure SII or absolute gap
 * @param value change in the size of the gap in its unit: below zero it narrowed; null when it cannot be calculated
 * @param sentence the same for people
 * @param caveats what a reader must know of the comparison
 */
public record GapMovementFacts(
        MeasureKind measure,
        String fromPeriod,
        String toPeriod,
        @Nullable Double value,
        @Nullable Double lower95,
        @Nullable Double upper95,
        MovementWord word,
        String sentence,
        List<String> caveats) {

    public GapMovementFacts {
        caveats = List.copyOf(caveats);
    }
}

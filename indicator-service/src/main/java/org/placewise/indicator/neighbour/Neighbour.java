package org.placewise.indicator.neighbour;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An area that is like another.
 *
 * @param rank 1 for the one that is most alike
 * @param distance how unlike they are, in the source's own measure; null where the source gives none
 * @param source who says so
 */
public record Neighbour(
        String areaCode,
        String neighbourCode,
        int rank,
        @Nullable BigDecimal distance,
        String source) {}

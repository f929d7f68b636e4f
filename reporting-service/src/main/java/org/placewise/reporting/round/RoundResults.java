package org.placewise.reporting.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.Summary;

/**
 * What the reveal showed.
 *
 * @param raters invited and not revoked
 * @param responded rated at least one element
 * @param completed rated every element
 * @param elements in the instrument's order
 * @param alpha Krippendorff's alpha for ordinal data over all elements, not rounded; null with the reason
 */
public record RoundResults(
        int raters,
        int responded,
        int completed,
        List<Element> elements,
        @Nullable Double alpha,
        @Nullable String alphaMissing) {

    /**
     * How raters see one element.
     *
     * @param spread of the present levels
     * @param targets of the levels to be reached
     * @param accord agreed, split or uncertain
     * @param alpha agreement on this element against what all elements together let expect; null with the reason
     * @param sectors the spread within each sector that said something
     * @param differences every two sectors that see the element differently
     */
    public record Element(
            String element,
            Summary spread,
            Summary targets,
            List<ConfidenceCount> confidence,
            String accord,
            @Nullable Double alpha,
            @Nullable String alphaMissing,
            List<SectorSpread> sectors,
            List<SectorDifference> differences) {}

    /** How many raters were this sure: low, medium or high. */
    public record ConfidenceCount(String confidence, int count) {}

    /** The spread within the organisations of one sector. */
    public record SectorSpread(String sector, int raters, Summary spread) {}

    /**
     * Two sectors that see an element differently: the first gave the lower level in more than half of all pairs.
     *
     * @param pairs all pairs of a rater of each
     */
    public record SectorDifference(String lower, String higher, int lowerIn, int higherIn, int pairs) {}
}

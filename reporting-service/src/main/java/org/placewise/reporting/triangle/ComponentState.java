package org.placewise.reporting.triangle;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.LevelCount;
import org.placewise.reporting.assessment.Summary;

/**
 * State of one component, said in a word and a symbol so that colour is never needed. The word is the label of the
 * median level; when the number of levels given is even and the two middle ones differ, it names both.
 *
 * @param code not-assessed, no-level (every answer was not applicable or not known) or assessed
 * @param word what people read, for example {@code Emerging to Established}
 * @param symbol name of the symbol: none, unknown, {@code filled-2-of-4} or {@code between-2-and-3-of-4}
 * @param lowStep place of the lower median on the scale, counted from 1; null unless assessed
 * @param highStep place of the upper median on the scale, counted from 1; null unless assessed
 * @param steps number of levels on the scale; null when not assessed
 */
public record ComponentState(
        String code,
        String word,
        String symbol,
        @Nullable Integer lowStep,
        @Nullable Integer highStep,
        @Nullable Integer steps) {

    public static final String ASSESSED = "assessed";

    /** Returns the state of a component for which no submitted assessment is known. */
    public static ComponentState notAssessed() {
        return new ComponentState("not-assessed", "Not assessed", "none", null, null, null);
    }

    /**
     * Reads the state from the summary of an assessment's answers.
     *
     * @throws IllegalArgumentException when a median is not a level of the scale
     */
    public static ComponentState of(Summary overall) {
        List<LevelCount> scale = overall.distribution();
        if (overall.medianLow() == null || overall.medianHigh() == null) {
            return new ComponentState("no-level", "No level given", "unknown", null, null, scale.size());
        }
        return between(scale, step(scale, overall.medianLow()), step(scale, overall.medianHigh()));
    }

    /**
     * Returns the state that lies at one step of a scale or between two.
     *
     * @param low lower step, counted from 1
     * @param high upper step, at least {@code low}
     */
    public static ComponentState between(List<LevelCount> scale, int low, int high) {
        return new ComponentState(
                ASSESSED, word(scale, low, high), symbol(low, high, scale.size()), low, high, scale.size());
    }

    private static int step(List<LevelCount> scale, int level) {
        return 1
                + IntStream.range(0, scale.size())
                        .filter(i -> scale.get(i).level() == level)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("Level " + level + " is not on the scale"));
    }

    private static String word(List<LevelCount> scale, int low, int high) {
        String lowLabel = scale.get(low - 1).label();
        return low == high ? lowLabel : lowLabel + " to " + scale.get(high - 1).label();
    }

    private static String symbol(int low, int high, int steps) {
        return low == high
                ? "filled-%d-of-%d".formatted(low, steps)
                : "between-%d-and-%d-of-%d".formatted(low, high, steps);
    }
}

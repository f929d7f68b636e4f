package org.placewise.reporting.web.drawing;

import java.util.List;
import java.util.stream.IntStream;
import org.placewise.reporting.triangle.ComponentState;

/**
 * Symbol of a state: a row of pips, one for each level of the scale, filled up to the state. A pip between the lower and
 * the upper median is half filled. Not assessed is one dashed ring; no level given is a ring with a question mark.
 */
public record StateSymbol(int width, int height, List<Pip> pips) {

    private static final int RADIUS = 8;
    private static final int STEP = 24;

    /** One pip: full, half, empty, none (not assessed) or unknown (no level given). */
    public record Pip(int x, int y, int radius, String kind) {

        /** Returns twice the radius, for drawing half a pip. */
        public int diameter() {
            return 2 * radius;
        }
    }

    /** Draws a symbol for use in a line of text. */
    public static StateSymbol of(ComponentState state) {
        List<String> kinds = kinds(state);
        int width = STEP * kinds.size();
        return new StateSymbol(width, STEP, pips(kinds, width / 2, STEP / 2, RADIUS));
    }

    /** Draws the pips of a state in one row around a point, three radii apart. */
    static List<Pip> pips(ComponentState state, int centreX, int y, int radius) {
        return pips(kinds(state), centreX, y, radius);
    }

    private static List<Pip> pips(List<String> kinds, int centreX, int y, int radius) {
        int step = 3 * radius;
        int first = centreX - step * (kinds.size() - 1) / 2;
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new Pip(first + step * i, y, radius, kinds.get(i)))
                .toList();
    }

    private static List<String> kinds(ComponentState state) {
        Integer low = state.lowStep();
        Integer high = state.highStep();
        Integer steps = state.steps();
        if (low == null || high == null || steps == null) {
            return List.of(state.symbol());
        }
        return IntStream.rangeClosed(1, steps)
                .mapToObj(step -> step <= low ? "full" : step <= high ? "half" : "empty")
                .toList();
    }
}

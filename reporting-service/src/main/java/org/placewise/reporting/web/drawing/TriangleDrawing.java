package org.placewise.reporting.web.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.placewise.reporting.dashboard.ComponentReading;
import org.placewise.reporting.triangle.ComponentState;
import org.placewise.reporting.web.drawing.StateSymbol.Pip;

/**
 * The Population Intervention Triangle: three corner triangles (segments), the triangle between them (planning) and three
 * labels where two segments meet (seams). Seams are drawn last because they lie on top.
 */
public record TriangleDrawing(List<Part> parts) {

    private static final int TITLE_LINE = 28;
    private static final int PIP = 9;
    private static final int SMALL_SCREEN_PIP = 15;
    private static final int WORD_LINE = 28;

    /**
     * One component.
     *
     * @param number its number in the list beside the drawing
     * @param shape a closed SVG path
     * @param smallNumber the number, shown on small screens in place of the words
     * @param smallPips larger pips for small screens
     * @param tint 0 for not assessed or no level, else 1 (lowest) to 5 (highest); never the only sign of a state
     */
    public record Part(
            int number,
            String component,
            String title,
            String word,
            String shape,
            int tint,
            List<Line> titleLines,
            List<Line> wordLines,
            List<Pip> pips,
            Line smallNumber,
            List<Pip> smallPips) {}

    /** A line of text, centred on x, with its baseline at y. */
    public record Line(String text, int x, int y) {}

    private enum Place {
        CIVIC("civic", "M440 24 L650 388 L230 388 Z", 440, 268, 16),
        SERVICE("service", "M650 388 L860 751 L440 751 Z", 650, 628, 16),
        COMMUNITY("community", "M230 388 L440 751 L20 751 Z", 230, 628, 16),
        PLANNING("place-based-planning", "M230 388 L650 388 L440 751 Z", 440, 520, 14),
        CIVIC_COMMUNITY("civic-community", pill(230, 388), 230, 388, 20),
        SERVICE_COMMUNITY("service-community", pill(440, 751), 440, 751, 20),
        CIVIC_SERVICE("civic-service", pill(650, 388), 650, 388, 20);

        private final String component;
        private final String shape;
        private final int x;
        private final int y;
        private final int longestLine;

        Place(String component, String shape, int x, int y, int longestLine) {
            this.component = component;
            this.shape = shape;
            this.x = x;
            this.y = y;
            this.longestLine = longestLine;
        }

        private static String pill(int x, int y) {
            return "M%d %d h210 a32 32 0 0 1 32 32 v76 a32 32 0 0 1 -32 32 h-210 a32 32 0 0 1 -32 -32 v-76 a32 32 0 0 1 32 -32 Z"
                    .formatted(x - 105, y - 70);
        }
    }

    /** Draws the seven components. */
    public static TriangleDrawing of(List<ComponentReading> components) {
        return new TriangleDrawing(IntStream.range(0, components.size())
                .mapToObj(i -> part(i + 1, components.get(i)))
                .sorted(java.util.Comparator.comparingInt(
                        part -> place(part.component()).ordinal()))
                .toList());
    }

    private static Place place(String component) {
        return Arrays.stream(Place.values())
                .filter(place -> place.component.equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a component of the triangle: " + component));
    }

    private static Part part(int number, ComponentReading reading) {
        Place place = place(reading.component());
        List<String> title = TextLines.of(reading.title(), place.longestLine);
        List<String> word = TextLines.of(reading.word(), place.longestLine + 2);
        int height = TITLE_LINE * title.size() + WORD_LINE * word.size() + 24;
        int top = place.y - height / 2;
        int wordTop = top + TITLE_LINE * title.size();
        return new Part(
                number,
                reading.component(),
                reading.title(),
                reading.word(),
                place.shape,
                tint(reading.state()),
                lines(title, place.x, top + 20, TITLE_LINE),
                lines(word, place.x, wordTop + 19, WORD_LINE),
                StateSymbol.pips(reading.state(), place.x, wordTop + WORD_LINE * word.size() + 13, PIP),
                new Line(Integer.toString(number), place.x, place.y + 6),
                StateSymbol.pips(reading.state(), place.x, place.y + 36, SMALL_SCREEN_PIP));
    }

    private static List<Line> lines(List<String> texts, int x, int firstBaseline, int distance) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(text, x, firstBaseline + distance * lines.size()));
        }
        return List.copyOf(lines);
    }

    private static int tint(ComponentState state) {
        Integer low = state.lowStep();
        Integer steps = state.steps();
        return low == null || steps == null ? 0 : steps == 1 ? 5 : 1 + Math.round(4f * (low - 1) / (steps - 1));
    }
}

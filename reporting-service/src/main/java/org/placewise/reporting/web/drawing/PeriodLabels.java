package org.placewise.reporting.web.drawing;

import java.util.ArrayList;
import java.util.List;

/** The periods beneath a chart: as many as there is room for, always the last and, where it fits, the first. */
public final class PeriodLabels {

    private static final int WIDTH = 420;
    private static final int LETTER = 9;
    private static final int BETWEEN = 12;
    private static final int LONGEST = 18;

    /** A period, centred at its place. */
    public record Label(int x, String text) {

        int left() {
            return x - text.length() * LETTER / 2;
        }

        int right() {
            return x + text.length() * LETTER / 2;
        }
    }

    private PeriodLabels() {}

    /** Labels periods at these horizontal places, from the left to the right. */
    static List<Label> of(List<Plotted> periods, List<Integer> places) {
        Label last = label(periods, places, periods.size() - 1);
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < periods.size() - 1; i++) {
            Label next = label(periods, places, i);
            boolean roomBefore = labels.isEmpty() || labels.getLast().right() + BETWEEN <= next.left();
            if (roomBefore && next.right() + BETWEEN <= last.left()) {
                labels.add(next);
            }
        }
        labels.add(last);
        return List.copyOf(labels);
    }

    private static Label label(List<Plotted> periods, List<Integer> places, int index) {
        String period = periods.get(index).period();
        String text = period.length() <= LONGEST ? period : period.substring(0, LONGEST - 1) + "…";
        int half = text.length() * LETTER / 2;
        return new Label(Math.max(half, Math.min(WIDTH - half, places.get(index))), text);
    }
}

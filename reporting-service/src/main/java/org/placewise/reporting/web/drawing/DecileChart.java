package org.placewise.reporting.web.drawing;

import java.util.List;
import java.util.stream.IntStream;
import org.placewise.reporting.dashboard.DeprivationReading.DecileShare;

/**
 * Columns of the share of a place's small areas in each national decile, with a line at the tenth that an even spread
 * would give.
 *
 * @param evenY height of that line
 */
public record DecileChart(List<Column> columns, List<Tick> ticks, int evenY) {

    private static final int TOP = 30;
    private static final int BOTTOM = 400;
    private static final int LEFT = 52;
    private static final int COLUMN = 56;
    private static final int GAP = 10;
    private static final double EVEN = 0.1;
    private static final double TICK = 0.1;

    /** One column, with its label above and its decile beneath. */
    public record Column(int decile, int x, int y, int width, int height, int middle, String label) {}

    /** A line across the chart with its label at the left. */
    public record Tick(int y, String label) {}

    /** Draws the shares of small areas; a missing share is drawn as nothing. */
    public static DecileChart of(List<DecileShare> deciles) {
        double highest = deciles.stream().mapToDouble(DecileChart::share).max().orElse(0);
        int ticks = Math.max(2, (int) Math.ceil(highest / TICK - 1e-9));
        double top = ticks * TICK;
        return new DecileChart(
                deciles.stream().map(decile -> column(decile, top)).toList(),
                IntStream.rangeClosed(0, ticks)
                        .mapToObj(i -> new Tick(y(i * TICK, top), i * 10 + "%"))
                        .toList(),
                y(EVEN, top));
    }

    private static Column column(DecileShare decile, double top) {
        int x = LEFT + (COLUMN + GAP) * (decile.decile() - 1) + GAP;
        int y = y(share(decile), top);
        String label = String.format(java.util.Locale.UK, "%.1f%%", 100 * share(decile));
        return new Column(decile.decile(), x, y, COLUMN, BOTTOM - y, x + COLUMN / 2, label);
    }

    private static int y(double share, double top) {
        return (int) Math.round(BOTTOM - (BOTTOM - TOP) * share / top);
    }

    private static double share(DecileShare decile) {
        Double share = decile.lsoaShare();
        return share == null ? 0 : share;
    }
}

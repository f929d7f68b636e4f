package org.placewise.indicator.measure.known;

import java.util.List;

/** Numerators and denominators of a case: each row its own pair, or summed by area where the case says so. */
public final class CountsOfCase {

    /** A count and what it is of; not a number when missing. */
    public record Pair(double x, double n) {}

    private final boolean byArea;
    private final List<Row> input;

    public CountsOfCase(KnownCase known) {
        byArea = known.parameters().flag("aggregate_by_area_first");
        input = known.input();
    }

    /** The pair that an expected row was computed from. */
    public Pair of(Row expected) {
        String column = byArea ? "area" : "row";
        List<Row> rows = input.stream()
                .filter(row -> row.text(column).equals(expected.text(column)))
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalStateException(expected.place() + " has no input");
        }
        return sum(rows);
    }

    /** All pairs of the case. */
    public List<Pair> all() {
        return Row.by(byArea ? "area" : "row", input).values().stream()
                .map(CountsOfCase::sum)
                .toList();
    }

    private static Pair sum(List<Row> rows) {
        return new Pair(
                rows.stream().mapToDouble(row -> row.number("x")).sum(),
                rows.stream().mapToDouble(row -> row.number("n")).sum());
    }
}

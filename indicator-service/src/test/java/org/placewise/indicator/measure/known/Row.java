package org.placewise.indicator.measure.known;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One row of a file of known answers; an empty cell is a missing figure.
 *
 * @param place file and line, for messages
 */
public record Row(String place, Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /** A cell as it is written; empty when missing. */
    public String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(place + " has no column " + column + ", only " + cells.keySet());
        }
        return cell;
    }

    public boolean has(String column) {
        return !cells.getOrDefault(column, "").isEmpty();
    }

    /** A figure; not a number when it is missing. */
    public double number(String column) {
        String cell = text(column);
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    public int integer(String column) {
        return Integer.parseInt(text(column));
    }

    public boolean flag(String column) {
        return Boolean.parseBoolean(text(column));
    }

    /** Figures separated by semicolons. */
    public List<Double> numbers(String column) {
        return Arrays.stream(text(column).split(";")).map(Double::valueOf).toList();
    }

    /** Rows that agree in a column, in the order of their first appearance. */
    public static Map<String, List<Row>> by(String column, List<Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.text(column), LinkedHashMap::new, Collectors.toList()));
    }

    /** A column of figures. */
    public static double[] column(String column, List<Row> rows) {
        return rows.stream().mapToDouble(row -> row.number(column)).toArray();
    }
}

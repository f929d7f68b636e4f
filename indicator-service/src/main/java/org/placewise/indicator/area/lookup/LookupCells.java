package org.placewise.indicator.area.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.file.CsvRows.Row;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.kit.problem.QuotedCell;

/** Reads the cells of one row and notes what is wrong with each. */
final class LookupCells {

    private static final int LONGEST_NAME = 200;

    private final LookupHeadings headings;
    private final AreaGraph areas;
    private final FaultLog faults;
    private final Map<List<String>, Boolean> judged = new HashMap<>();

    LookupCells(LookupHeadings headings, AreaGraph areas, FaultLog faults) {
        this.headings = headings;
        this.areas = areas;
        this.faults = faults;
    }

    /** Whether the row has as many cells as there are headings. */
    boolean isComplete(Row row) {
        int cells = row.cells().size();
        int expected = headings.headings().size();
        if (cells == expected) {
            return true;
        }
        faults.add(
                row.number(),
                null,
                cells < expected ? FaultCode.ROW_TRUNCATED : FaultCode.ROW_TOO_LONG,
                "The row has " + cells + " cells, but there are " + expected + " headings.");
        return false;
    }

    String text(Row row, int column) {
        return row.cells().get(column).strip();
    }

    /** A code of this form; null when it is not, which is then noted. */
    @Nullable String code(Row row, int column, String form, FaultCode otherwise, String sentence) {
        String text = text(row, column);
        if (text.isEmpty()) {
            missing(row, column);
            return null;
        }
        if (!text.matches(form)) {
            faults.add(row.number(), headings.heading(column), otherwise, QuotedCell.first(text) + " " + sentence);
            return null;
        }
        return text;
    }

    private void missing(Row row, int column) {
        faults.add(row.number(), headings.heading(column), FaultCode.VALUE_MISSING, "This cell must not be empty.");
    }

    /** The name, where there is such a column. */
    @Nullable String name(Row row, Optional<Integer> column) {
        if (column.isEmpty()) {
            return null;
        }
        String name = text(row, column.get());
        if (name.isEmpty()) {
            missing(row, column.get());
        } else if (name.length() > LONGEST_NAME) {
            faults.add(
                    row.number(),
                    headings.heading(column.get()),
                    FaultCode.CELL_TOO_LONG,
                    "A name has at most " + LONGEST_NAME + " characters.");
        } else if (name.codePoints().anyMatch(Character::isISOControl)) {
            faults.add(
                    row.number(),
                    headings.heading(column.get()),
                    FaultCode.CONTROL_CHARACTER,
                    "A name is one line of readable text.");
        }
        return name;
    }

    /** The area that each of these columns names; the first is told. Null where there is none, or it is not as it should be. */
    @Nullable Area area(Row row, List<Integer> columns, String noun, Predicate<AreaType> type) {
        @Nullable Area first = null;
        for (int i = 0; i < columns.size(); i++) {
            Area found = area(row, columns.get(i), noun, type);
            first = i == 0 ? found : first;
        }
        return first;
    }

    private @Nullable Area area(Row row, int column, String noun, Predicate<AreaType> type) {
        String code = text(row, column);
        if (code.isEmpty()) {
            missing(row, column);
            return null;
        }
        Optional<Area> area = areas.find(code);
        if (area.isEmpty()) {
            faults.add(
                    row.number(),
                    headings.heading(column),
                    FaultCode.AREA_UNKNOWN,
                    "No area has the code " + QuotedCell.of(code) + ".");
            return null;
        }
        if (!type.test(area.get().type())) {
            faults.add(
                    row.number(),
                    headings.heading(column),
                    FaultCode.AREA_TYPE_WRONG,
                    code + " (" + area.get().name() + ") is not a " + noun + ".");
            return null;
        }
        return area.get();
    }

    /** Notes a fault where an area does not lie in another, as far as the hierarchy knows of both. */
    void requireWithin(Row row, int column, @Nullable Area lower, @Nullable Area upper) {
        if (lower == null || upper == null || lower.equals(upper)) {
            return;
        }
        List<String> pair = List.of(lower.gssCode(), upper.gssCode());
        if (judged.computeIfAbsent(pair, _ -> liesIn(lower, upper))) {
            return;
        }
        faults.add(
                row.number(),
                headings.heading(column),
                FaultCode.AREAS_DISAGREE,
                lower.name() + " (" + lower.gssCode() + ") does not lie in " + upper.name() + " (" + upper.gssCode()
                        + ").");
    }

    private boolean liesIn(Area lower, Area upper) {
        Set<String> names = Set.of(upper.gssCode());
        return areas.ancestors(lower.gssCode()).stream().anyMatch(above -> names.contains(above.gssCode()))
                || upper.successors().stream()
                        .anyMatch(next -> liesIn(lower, areas.find(next).orElseThrow()))
                || lower.successors().stream().anyMatch(next -> {
                    Area successor = areas.find(next).orElseThrow();
                    return successor.equals(upper) || liesIn(successor, upper);
                });
    }
}

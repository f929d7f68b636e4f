package org.placewise.indicator.observation.file;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.kit.problem.QuotedCell;

/** Texts of cells: short enough, without control characters, and nothing that a spreadsheet would run as a formula. */
final class TextCells {

    private final FaultLog faults;
    private final Function<Field, String> columnOf;

    TextCells(FaultLog faults, Function<Field, String> columnOf) {
        this.faults = faults;
        this.columnOf = columnOf;
    }

    /** A text that must be there; null when it is not, or has a fault. */
    @Nullable String required(RawRow row, Field field, int longest) {
        if (row.get(field).isEmpty()) {
            faults.add(row.number(), columnOf.apply(field), FaultCode.VALUE_MISSING, "This cell must not be empty.");
            return null;
        }
        return optional(row, field, longest);
    }

    /** A text that may be there; null when it is not, or has a fault. */
    @Nullable String optional(RawRow row, Field field, int longest) {
        String text = row.get(field);
        if (text.isEmpty()) {
            return null;
        }
        String column = columnOf.apply(field);
        if (text.length() > longest) {
            faults.add(
                    row.number(),
                    column,
                    FaultCode.CELL_TOO_LONG,
                    "The cell has " + text.length() + " characters; at most " + longest + " are taken.");
            return null;
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            faults.add(
                    row.number(),
                    column,
                    FaultCode.CONTROL_CHARACTER,
                    QuotedCell.first(text) + " contains a control character.");
            return null;
        }
        if ("=+-@".indexOf(text.charAt(0)) >= 0) {
            faults.add(
                    row.number(),
                    column,
                    FaultCode.FORMULA_TEXT,
                    QuotedCell.first(text) + " begins as a formula does, which spreadsheets would run.");
            return null;
        }
        return text;
    }
}

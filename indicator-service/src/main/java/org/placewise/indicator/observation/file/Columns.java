package org.placewise.indicator.observation.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.kit.problem.QuotedCell;

/**
 * Which field stands in which column of a file. Order is free.
 *
 * @param fields one entry per column; null for a column that is not read
 */
record Columns(Format format, List<@Nullable Field> fields) {

    private static final int HEADING_ROW = 1;
    private static final int MOST = 200;

    /** Empty when there is any fault in the headings. */
    static Optional<Columns> recognise(Format format, List<String> headings, FaultLog faults) {
        if (headings.size() > MOST) {
            faults.add(
                    HEADING_ROW,
                    null,
                    FaultCode.TOO_MANY_COLUMNS,
                    "There are " + headings.size() + " columns where "
                            + format.headings().size() + " can be read.");
            return Optional.empty();
        }
        Set<Field> missing = EnumSet.copyOf(format.required());
        Set<Field> seen = EnumSet.noneOf(Field.class);
        List<@Nullable Field> fields = new ArrayList<>();
        int before = faults.count();
        long known = headings.stream()
                .filter(heading -> format.field(heading).isPresent() || format.isUnread(heading))
                .count();
        for (String heading : headings) {
            @Nullable Field field = format.field(heading).orElse(null);
            fields.add(field);
            missing.remove(field);
            if (field != null && !seen.add(field)) {
                faults.add(
                        HEADING_ROW,
                        format.heading(field),
                        FaultCode.COLUMN_DUPLICATE,
                        "This column is there more than once.");
            }
            if (field == null && !format.isUnread(heading)) {
                faults.add(
                        HEADING_ROW,
                        QuotedCell.heading(heading, fields.size(), known),
                        FaultCode.COLUMN_UNKNOWN,
                        "There is no such column. Remove it, or correct its heading.");
            }
        }
        missing.forEach(field -> faults.add(
                HEADING_ROW, format.heading(field), FaultCode.COLUMN_MISSING, "This column is not in the file."));
        return faults.count() > before ? Optional.empty() : Optional.of(new Columns(format, fields));
    }

    /** Fewest cells of a whole row: Fingertips leaves its last column out of rows, which may be no loss if it is not read. */
    int fewestCells() {
        return fields.getLast() == null && format == Format.FINGERTIPS ? fields.size() - 1 : fields.size();
    }
}

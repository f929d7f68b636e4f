package org.placewise.partnership.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one record, such as the items of the agenda of a meeting. */
final class JoinedRows {

    private final RowsOfOne together;
    private final int line;
    private final ObjectNode record;
    private final List<Integer> entryLines = new ArrayList<>();

    JoinedRows(RowsOfOne together, int line, ObjectNode first) {
        this.together = together;
        this.line = line;
        this.record = first;
        first.putArray(together.list());
    }

    /**
     * Adds the entry of a row.
     *
     * @param entry null where the row states none
     * @return a fault where the row contradicts the first one
     */
    Optional<SheetFault> add(SheetRow row, ObjectNode body, @Nullable JsonNode entry) {
        if (entry != null) {
            record.withArray(together.list()).add(entry);
            entryLines.add(row.line());
        }
        String agreed = together.agreed();
        return body.path(agreed).equals(record.path(agreed))
                ? Optional.empty()
                : Optional.of(new SheetFault(
                        row.line(),
                        agreed,
                        "differs-from-above",
                        "Row " + line + " states another " + agreed + " of this " + together.word() + "."));
    }

    SheetDraft draft() {
        return new SheetDraft(line, record, entryLines);
    }
}

package org.placewise.partnership.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;

/**
 * A record as a file states it.
 *
 * @param line where it begins
 * @param body what a request would state
 * @param itemLines where each entry of the list that its rows make up stands; empty where it has none
 */
public record SheetDraft(int line, ObjectNode body, List<Integer> itemLines) {

    private static final Pattern ITEM = Pattern.compile("/(?:agenda|contributions)/(\\d+)(/.*)?");

    public SheetDraft {
        itemLines = List.copyOf(itemLines);
    }

    /** What somebody who reads the answer knows the record by. */
    public String titled(SheetKind kind) {
        return kind == SheetKind.MEMBERS
                ? body.path("role").asText() + ", " + body.path("organisation").asText()
                : body.path("title").asText();
    }

    /** A fault of the record as one of the file. */
    public SheetFault placed(SheetKind kind, Fault fault) {
        @Nullable String column = kind.columnOf(fault.pointer()).map(SheetColumn::heading).orElse(null);
        return new SheetFault(lineOf(fault.pointer()), column, fault.code(), fault.message());
    }

    /** The line that states a member of the record. */
    public int lineOf(String pointer) {
        Matcher item = ITEM.matcher(pointer);
        return item.matches() ? itemLines.get(Integer.parseInt(item.group(1))) : line;
    }
}

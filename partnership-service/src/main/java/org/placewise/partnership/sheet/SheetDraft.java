package org.placewise.partnership.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record as a file states it.
 *
 * @param line where it begins
 * @param body what a request would state
 * @param itemLines where each item of its agenda stands; empty where it has none
 */
public record SheetDraft(int line, ObjectNode body, List<Integer> itemLines) {

    private static final Pattern ITEM = Pattern.compile("/agenda/(\\d+)(/.*)?");

    public SheetDraft {
        itemLines = List.copyOf(itemLines);
    }

    /** The line that states a member of the record. */
    public int lineOf(String pointer) {
        Matcher item = ITEM.matcher(pointer);
        return item.matches() ? itemLines.get(Integer.parseInt(item.group(1))) : line;
    }
}

package org.placewise.partnership.sheet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param heading as the template writes it
 * @param pointer JSON Pointer of the member that it states
 * @param required whether a file without it cannot be read
 * @param fillsDown whether an empty cell takes the text of the cell above, as where cells were merged
 * @param within heading of an earlier column; the text above is taken only while that column says the same as above. Null where it
 *     is taken whatever the others say
 */
public record SheetColumn(
        String heading,
        String pointer,
        CellForm form,
        boolean required,
        boolean fillsDown,
        @Nullable String within) {

    static SheetColumn needed(String heading, String pointer, CellForm form) {
        return new SheetColumn(heading, pointer, form, true, false, null);
    }

    static SheetColumn merged(String heading, String pointer, CellForm form) {
        return new SheetColumn(heading, pointer, form, true, true, null);
    }

    static SheetColumn optional(String heading, String pointer, CellForm form) {
        return new SheetColumn(heading, pointer, form, false, false, null);
    }

    /** The same column, whose empty cells take the text above while another column says the same as above. */
    SheetColumn mergedWithin(String other) {
        return new SheetColumn(heading, pointer, form, required, true, other);
    }

    /** Whether a heading is this column's, whatever its case, white space and punctuation. */
    boolean isHeaded(String text) {
        return plain(text).equals(plain(heading));
    }

    /** Whether a fault at a member is a fault of this column. */
    boolean holds(String member) {
        return member.equals(pointer) || member.startsWith(pointer + "/");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}

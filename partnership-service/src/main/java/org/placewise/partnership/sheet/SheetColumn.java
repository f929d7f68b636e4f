package org.placewise.partnership.sheet;

import java.util.Locale;

/**
 * A column of a file.
 *
 * @param heading as the template writes it
 * @param pointer JSON Pointer of the member that it states
 * @param required whether a file without it cannot be read
 * @param fillsDown whether an empty cell takes the text of the cell above, as where cells were merged
 */
public record SheetColumn(String heading, String pointer, CellForm form, boolean required, boolean fillsDown) {

    static SheetColumn needed(String heading, String pointer, CellForm form) {
        return new SheetColumn(heading, pointer, form, true, false);
    }

    static SheetColumn merged(String heading, String pointer, CellForm form) {
        return new SheetColumn(heading, pointer, form, true, true);
    }

    static SheetColumn optional(String heading, String pointer, CellForm form) {
        return new SheetColumn(heading, pointer, form, false, false);
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

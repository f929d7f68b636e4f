package org.placewise.partnership.sheet;

import java.util.Map;

/**
 * A row of a file.
 *
 * @param line of the file, the headings being line 1
 * @param cells without outer white space; empty ones are left out
 */
record SheetRow(int line, Map<SheetColumn, String> cells) {

    SheetFault fault(SheetColumn column, String code, String message) {
        return new SheetFault(line, column.heading(), code, message);
    }
}

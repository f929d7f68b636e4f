package org.placewise.indicator.file;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file.
 *
 * @param row line of the file, the headings being row 1; null when the fault is not one row's
 * @param column heading; null when the fault is not one column's
 * @param code kebab-case, see {@link FaultCode}
 * @param message a sentence for the person who has the file open
 */
public record FileFault(@Nullable Integer row, @Nullable String column, String code, String message) {}

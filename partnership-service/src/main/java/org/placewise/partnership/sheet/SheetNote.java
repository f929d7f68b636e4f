package org.placewise.partnership.sheet;

/**
 * Something that was understood and that somebody should look at.
 *
 * @param row line of the file, the headings being row 1
 */
public record SheetNote(int row, String column, String code, String message) {}

/**
 * Reads the spreadsheets of boards that start from them: what the rows say, and everything that is wrong with them, each with its row and
 * column.
 */
@NullMarked
package org.placewise.partnership.sheet;

import org.jspecify.annotations.NullMarked;

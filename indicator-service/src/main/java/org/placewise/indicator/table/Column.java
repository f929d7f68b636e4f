package org.placewise.indicator.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name of the CSV column and of the JSON member
 * @param cell text, number, boolean or null; anything else is written as its text
 */
public record Column<T>(String name, Function<T, @Nullable Object> cell) {}

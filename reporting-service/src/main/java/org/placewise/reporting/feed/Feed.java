package org.placewise.reporting.feed;

import java.util.List;
import java.util.stream.Collectors;
import org.placewise.kit.view.View;

/**
 * A feed. Names and order of its columns are stable: new ones are added at the end.
 *
 * @param fileName under which a browser saves it
 * @param from tables and order, after the columns of the statement
 */
public record Feed(String fileName, List<FeedColumn> columns, String from) {

    /** The statement that reads every row in a stable order, as a caller with this view sees it. */
    public String select(View view) {
        return columns.stream()
                .filter(column -> column.sql() != null)
                .map(column -> column.sql(view) + " AS \"" + column.name() + "\"")
                .collect(Collectors.joining(",\n", "SELECT ", "\n" + from));
    }

    /** The header. */
    public List<String> names() {
        return columns.stream().map(FeedColumn::name).toList();
    }
}

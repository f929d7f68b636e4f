package org.placewise.indicator.series.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.observation.SuppressionReason;
import org.placewise.indicator.series.Value;
import org.placewise.indicator.series.ValueState;
import org.placewise.kit.word.Word;

/** The columns of an observation that make a figure, of a table with the alias {@code o}. */
public final class ValueRow {

    public static final String COLUMNS = """
            o.release_id, o.source_row, o.series_id, o.area_code, o.period_sort, o.period, o.state, o.value, o.lower95, o.upper95,
            o.lower998, o.upper998, o.count, o.denominator, o.note, o.suppression_reason
            """.strip();

    private ValueRow() {}

    /** The figure of a row that has these columns. */
    public static Value read(ResultSet row) throws SQLException {
        return new Value(
                row.getString("release_id") + "." + row.getInt("source_row"),
                row.getString("period"),
                row.getInt("period_sort"),
                ValueState.ofLetter(row.getString("state")),
                row.getBigDecimal("value"),
                row.getBigDecimal("lower95"),
                row.getBigDecimal("upper95"),
                row.getBigDecimal("lower998"),
                row.getBigDecimal("upper998"),
                row.getBigDecimal("count"),
                row.getBigDecimal("denominator"),
                row.getString("note"),
                reason(row.getString("suppression_reason")),
                null);
    }

    private static @Nullable SuppressionReason reason(@Nullable String word) {
        return word == null ? null : Word.stored(SuppressionReason.class, word);
    }
}

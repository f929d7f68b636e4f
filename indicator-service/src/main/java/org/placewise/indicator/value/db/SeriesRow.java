package org.placewise.indicator.value.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.observation.Series;
import org.placewise.indicator.observation.Series.Category;
import org.placewise.indicator.observation.Series.DeprivationQuantile;
import org.placewise.indicator.value.StoredSeries;

/** A line as one row. */
public final class SeriesRow {

    private SeriesRow() {}

    /** The line of a row of the table of lines. */
    public static StoredSeries read(ResultSet row) throws SQLException {
        return new StoredSeries(
                row.getInt("series_id"),
                new Series(row.getString("indicator_id"), row.getString("sex"), row.getString("age"), category(row)));
    }

    private static @Nullable Category category(ResultSet row) throws SQLException {
        String type = row.getString("category_type");
        return type.isEmpty() ? null : new Category(type, row.getString("category"), quantile(row));
    }

    private static @Nullable DeprivationQuantile quantile(ResultSet row) throws SQLException {
        int rank = row.getInt("category_rank");
        return rank == 0
                ? null
                : new DeprivationQuantile(rank, row.getInt("category_of"), row.getString("deprivation_vintage"));
    }
}

package org.placewise.indicator.release.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.observation.Series;
import org.placewise.indicator.observation.Series.Category;
import org.placewise.indicator.observation.Series.DeprivationQuantile;

/** Numbers of the lines of a file: those there are, and new ones, which are stored only with the rows. */
final class SeriesIds {

    private record Key(String indicatorId, String sex, String age, String categoryType, String category) {

        static Key of(Series series) {
            @Nullable Category category = series.category();
            return new Key(
                    series.indicatorId(),
                    series.sex(),
                    series.age(),
                    category == null ? "" : category.type(),
                    category == null ? "" : category.name());
        }
    }

    private static final int NUMBERS_AT_ONCE = 200;

    private final Connection connection;
    private final Queue<Integer> free = new ArrayDeque<>();
    private final Map<Key, Integer> known = new HashMap<>();
    private final Map<Series, Integer> bySeries = new HashMap<>();
    private final Map<Series, Integer> added = new LinkedHashMap<>();

    SeriesIds(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT series_id, indicator_id, sex, age, category_type, category FROM series")) {
            while (row.next()) {
                known.put(
                        new Key(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)),
                        row.getInt(1));
            }
        }
    }

    /** Whether its number can be told without asking the database. */
    boolean knows(Series series) {
        return bySeries.containsKey(series) || known.containsKey(Key.of(series)) || !free.isEmpty();
    }

    int of(Series series) throws SQLException {
        @Nullable Integer id = bySeries.get(series);
        if (id == null) {
            id = known.get(Key.of(series));
        }
        if (id == null) {
            id = next();
            known.put(Key.of(series), id);
            added.put(series, id);
        }
        bySeries.put(series, id);
        return id;
    }

    private int next() throws SQLException {
        if (free.isEmpty()) {
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("SELECT nextval(pg_get_serial_sequence('series', 'series_id'))"
                                    + " FROM generate_series(1, " + NUMBERS_AT_ONCE + ")")) {
                while (row.next()) {
                    free.add(row.getInt(1));
                }
            }
        }
        return free.remove();
    }

    /** Stores the new ones. */
    void store() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO series (series_id, indicator_id, sex, age, category_type, category, category_rank, category_of,"
                        + " deprivation_vintage, published) OVERRIDING SYSTEM VALUE VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, false)")) {
            for (Map.Entry<Series, Integer> entry : added.entrySet()) {
                insert(insert, entry.getKey(), entry.getValue());
            }
            insert.executeBatch();
        }
    }

    private static void insert(PreparedStatement insert, Series series, int id) throws SQLException {
        Key key = Key.of(series);
        @Nullable Category category = series.category();
        @Nullable DeprivationQuantile quantile = category == null ? null : category.quantile();
        insert.setInt(1, id);
        insert.setString(2, key.indicatorId());
        insert.setString(3, key.sex());
        insert.setString(4, key.age());
        insert.setString(5, key.categoryType());
        insert.setString(6, key.category());
        insert.setObject(7, quantile == null ? null : quantile.rank(), Types.SMALLINT);
        insert.setObject(8, quantile == null ? null : quantile.of(), Types.SMALLINT);
        insert.setString(9, quantile == null ? null : quantile.vintage());
        insert.addBatch();
    }
}

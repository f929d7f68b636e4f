package org.placewise.indicator.inequality.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.placewise.indicator.inequality.GroupBasis;
import org.placewise.indicator.inequality.GroupFigure;
import org.placewise.indicator.inequality.Grouping;
import org.placewise.indicator.observation.Period;
import org.placewise.indicator.series.Value;
import org.placewise.indicator.series.db.ValueRow;

/** An observation of a deprivation group as one row. */
record GroupRow(
        String areaCode, String areaName, Grouping grouping, Period period, GroupFigure figure, UUID releaseId) {

    static GroupRow read(ResultSet row) throws SQLException {
        Value value = ValueRow.read(row);
        return new GroupRow(
                row.getString("area_code"),
                row.getString("area_name"),
                new Grouping(
                        row.getString("sex"),
                        row.getString("age"),
                        row.getString("category_type"),
                        GroupBasis.PUBLISHED_GROUPS,
                        row.getInt("category_of"),
                        row.getString("deprivation_vintage"),
                        null,
                        null),
                new Period(value.period(), value.periodSort()),
                new GroupFigure(
                        row.getInt("category_rank"),
                        value.state(),
                        value.value(),
                        value.lower95(),
                        value.upper95(),
                        value.count(),
                        value.denominator(),
                        value.observationId(),
                        0,
                        0),
                row.getObject("release_id", UUID.class));
    }
}

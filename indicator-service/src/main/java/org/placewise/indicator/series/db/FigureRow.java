package org.placewise.indicator.series.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.placewise.indicator.series.PlaceFigures.Figure;

/** A figure as one row, with the place and line it belongs to. */
record FigureRow(String areaCode, String areaName, String areaType, String sex, String age, Figure figure) {

    static FigureRow read(ResultSet row) throws SQLException {
        return new FigureRow(
                row.getString("area_code"),
                row.getString("area_name"),
                row.getString("area_type"),
                row.getString("sex"),
                row.getString("age"),
                new Figure(ValueRow.read(row), Set.of(row.getObject("release_id", UUID.class)), row.getInt("fifth")));
    }

    boolean sameLine(FigureRow other) {
        return sex.equals(other.sex) && age.equals(other.age);
    }
}

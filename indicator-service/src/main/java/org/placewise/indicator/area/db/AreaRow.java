package org.placewise.indicator.area.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaParent;
import org.placewise.indicator.area.AreaType;
import org.placewise.kit.word.Word;

/** An area as one row, with its parents as an array of {@code code:whole}. */
final class AreaRow {

    static final String COLUMNS = """
            gss_code, name, area_type, ods_code, valid_from, valid_to, successors,
            ARRAY(SELECT p.parent_code || ':' || p.whole FROM area_parent p WHERE p.gss_code = area.gss_code) AS parents
            """;

    private AreaRow() {}

    static Area read(ResultSet row) throws SQLException {
        return new Area(
                row.getString("gss_code"),
                row.getString("name"),
                Word.stored(AreaType.class, row.getString("area_type")),
                row.getString("ods_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                texts(row, "successors"),
                texts(row, "parents").stream().map(AreaRow::parent).toList());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static AreaParent parent(String link) {
        String[] parts = link.split(":");
        return new AreaParent(parts[0], Boolean.parseBoolean(parts[1]));
    }
}

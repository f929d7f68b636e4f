package org.placewise.testkit.planted.clean.shelf.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.placewise.testkit.planted.clean.shelf.Thing;

/** An adapter, which may speak SQL. */
public final class Things {

    private Things() {}

    /** The thing of a row. */
    public static Thing of(ResultSet row) throws SQLException {
        return new Thing(row.getString("name"));
    }
}

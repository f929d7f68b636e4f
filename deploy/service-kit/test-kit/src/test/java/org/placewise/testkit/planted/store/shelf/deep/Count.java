package org.placewise.testkit.planted.store.shelf.deep;

import java.sql.Connection;
import java.sql.SQLException;

/** A rule that speaks SQL, deeper than one package below its service. */
public final class Count {

    private Count() {}

    /** How many things lie on the shelf. */
    public static int of(Connection shelf) throws SQLException {
        return shelf.getHoldability();
    }
}

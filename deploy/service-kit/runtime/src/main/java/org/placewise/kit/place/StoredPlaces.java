package org.placewise.kit.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.placewise.kit.place.Place.ParentPlace;

/**
 * Reads places from a table with the columns of {@link Place}, and their direct parents from the table of the same name that
 * ends in {@code _parent}. For a service that keeps places in tables of its own; it wraps this in a bean.
 */
public final class StoredPlaces implements PlaceHierarchy {

    private static final String FIND = "SELECT * FROM %s WHERE gss_code = :gssCode";

    private static final String PARENTS =
            "SELECT parent_code, whole FROM %s_parent WHERE gss_code = :gssCode ORDER BY parent_code";

    private static final String WITHIN = """
            WITH RECURSIVE line (code) AS (
                SELECT CAST(:gssCode AS text)
                UNION
                SELECT CAST(p.parent_code AS text) FROM %s_parent p JOIN line ON p.gss_code = line.code WHERE p.whole
            )
            SELECT EXISTS (SELECT 1 FROM line WHERE code = ANY (:ancestors))
            """;

    private final Jdbi jdbi;
    private final String find;
    private final String parents;
    private final String within;

    /** Reads from this table, whose name is part of the program and comes from nobody else. */
    public StoredPlaces(Jdbi jdbi, String table) {
        this.jdbi = jdbi;
        this.find = FIND.formatted(table);
        this.parents = PARENTS.formatted(table);
        this.within = WITHIN.formatted(table);
    }

    @Override
    public Optional<Place> find(String gssCode) {
        return jdbi.withHandle(handle -> handle.createQuery(find)
                .bind("gssCode", gssCode)
                .map((row, context) -> read(row, parents(handle, gssCode)))
                .findOne());
    }

    @Override
    public boolean isWithin(String gssCode, Collection<String> ancestors) {
        return !ancestors.isEmpty()
                && jdbi.withHandle(handle -> handle.createQuery(within)
                        .bind("gssCode", gssCode)
                        .bindArray("ancestors", String.class, List.copyOf(ancestors))
                        .mapTo(Boolean.class)
                        .one());
    }

    private List<ParentPlace> parents(Handle handle, String gssCode) {
        return handle.createQuery(parents)
                .bind("gssCode", gssCode)
                .map((row, context) -> new ParentPlace(row.getString("parent_code"), row.getBoolean("whole")))
                .list();
    }

    private static Place read(ResultSet row, List<ParentPlace> parents) throws SQLException {
        return new Place(
                row.getString("gss_code"),
                row.getString("name"),
                row.getString("area_type"),
                row.getString("level"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Arrays.asList((String[]) row.getArray("successors").getArray()),
                parents);
    }
}

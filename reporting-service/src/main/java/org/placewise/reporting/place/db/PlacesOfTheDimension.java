package org.placewise.reporting.place.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.placewise.kit.place.Place;
import org.placewise.kit.place.Place.ParentPlace;
import org.placewise.kit.place.PlaceHierarchy;

/** Places for the identity of callers, from the place dimension itself instead of a second copy of the areas. */
@ApplicationScoped
public class PlacesOfTheDimension implements PlaceHierarchy {

    private static final String WITHIN = """
            WITH RECURSIVE line (code) AS (
                SELECT CAST(:gssCode AS text)
                UNION
                SELECT p.parent_code FROM place_parent p JOIN line ON p.gss_code = line.code WHERE p.whole
            )
            SELECT EXISTS (SELECT 1 FROM line WHERE code = ANY (:ancestors))
            """;

    private final Jdbi jdbi;

    PlacesOfTheDimension(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Place> find(String gssCode) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM place WHERE gss_code = :gssCode")
                .bind("gssCode", gssCode)
                .map((row, _) -> read(row, parents(handle, gssCode)))
                .findOne());
    }

    @Override
    public boolean isWithin(String gssCode, Collection<String> ancestors) {
        return !ancestors.isEmpty()
                && jdbi.withHandle(handle -> handle.createQuery(WITHIN)
                        .bind("gssCode", gssCode)
                        .bindArray("ancestors", String.class, List.copyOf(ancestors))
                        .mapTo(Boolean.class)
                        .one());
    }

    private static List<ParentPlace> parents(Handle handle, String gssCode) {
        return handle.createQuery("""
                        SELECT parent_code, whole FROM place_parent WHERE gss_code = :gssCode ORDER BY parent_code
                        """)
                .bind("gssCode", gssCode)
                .map((row, _) -> new ParentPlace(row.getString("parent_code"), row.getBoolean("whole")))
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

package org.placewise.kit.place;

import io.quarkus.arc.DefaultBean;
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
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.kit.inbox.EventRoute;
import org.placewise.kit.inbox.InboundEvent;
import org.placewise.kit.place.Place.ParentPlace;

/**
 * This service's read copy of the areas and local places that are published on {@code placewise.areas}. Feed it by giving
 * {@link #routes} to the service's consumer of that topic. A withdrawn local place stays known, as one that has ended: records
 * about it keep their place.
 */
@DefaultBean
@ApplicationScoped
public class KnownPlaces implements PlaceHierarchy {

    private static final String WITHIN = """
            WITH RECURSIVE line (code) AS (
                SELECT CAST(:gssCode AS varchar)
                UNION
                SELECT p.parent_code FROM known_place_parent p JOIN line ON p.gss_code = line.code WHERE p.whole
            )
            SELECT EXISTS (SELECT 1 FROM line WHERE code = ANY (:ancestors))
            """;

    private final Jdbi jdbi;

    KnownPlaces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Applies what is published of areas and of local places. */
    public List<EventRoute<?>> routes() {
        return List.of(
                EventRoute.of("org.placewise.indicator.area.defined.v1", Place.class, this::replace),
                EventRoute.of("org.placewise.indicator.place.defined.v1", Place.class, this::replace),
                EventRoute.of("org.placewise.indicator.place.withdrawn.v1", WithdrawnPlace.class, this::end));
    }

    @Override
    public Optional<Place> find(String gssCode) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM known_place WHERE gss_code = :gssCode")
                .bind("gssCode", gssCode)
                .map((row, context) -> read(row, parents(handle, gssCode)))
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

    private void replace(InboundEvent<Place> event) {
        Place place = event.data();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO known_place (gss_code, name, area_type, level, valid_from, valid_to, successors)
                            VALUES (:gssCode, :name, :areaType, :level, :validFrom, :validTo, :successors)
                            ON CONFLICT (gss_code) DO UPDATE
                                SET name = excluded.name, area_type = excluded.area_type, level = excluded.level,
                                    valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                                    successors = excluded.successors
                            """)
                    .bindMethods(place)
                    .bindArray("successors", String.class, place.successors())
                    .execute();
            handle.createUpdate("DELETE FROM known_place_parent WHERE gss_code = :gssCode")
                    .bind("gssCode", place.gssCode())
                    .execute();
            insertParents(handle, place);
        });
    }

    private void end(InboundEvent<WithdrawnPlace> event) {
        jdbi.useHandle(
                handle -> handle.createUpdate("UPDATE known_place SET valid_to = :lastDay WHERE gss_code = :gssCode")
                        .bind("gssCode", event.data().gssCode())
                        .bind("lastDay", event.data().lastDay())
                        .execute());
    }

    private static void insertParents(Handle handle, Place place) {
        if (place.parents().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO known_place_parent (gss_code, parent_code, whole) VALUES (:gssCode, :parent, :whole)");
        place.parents().forEach(parent -> batch.bind("gssCode", place.gssCode())
                .bind("parent", parent.gssCode())
                .bind("whole", parent.whole())
                .add());
        batch.execute();
    }

    private static List<ParentPlace> parents(Handle handle, String gssCode) {
        return handle.createQuery("""
                        SELECT parent_code, whole FROM known_place_parent WHERE gss_code = :gssCode ORDER BY parent_code
                        """)
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

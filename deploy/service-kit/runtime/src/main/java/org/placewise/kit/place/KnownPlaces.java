package org.placewise.kit.place;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.kit.inbox.EventRoute;
import org.placewise.kit.inbox.InboundEvent;

/**
 * This service's read copy of the areas and local places that are published on {@code placewise.areas}. Feed it by giving
 * {@link #routes} to the service's consumer of that topic. A withdrawn local place stays known, as one that has ended: records
 * about it keep their place.
 */
@DefaultBean
@ApplicationScoped
public class KnownPlaces implements PlaceHierarchy {

    private final Jdbi jdbi;
    private final StoredPlaces stored;

    KnownPlaces(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.stored = new StoredPlaces(jdbi, "known_place");
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
        return stored.find(gssCode);
    }

    @Override
    public boolean isWithin(String gssCode, Collection<String> ancestors) {
        return stored.isWithin(gssCode, ancestors);
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
}

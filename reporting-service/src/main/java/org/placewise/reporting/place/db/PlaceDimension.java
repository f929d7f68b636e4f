package org.placewise.reporting.place.db;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.kit.place.WithdrawnPlace;
import org.placewise.reporting.place.AreaDefined;

/** Writes places; joins the caller's transaction. */
@ApplicationScoped
public class PlaceDimension {

    private static final String UPSERT = """
            INSERT INTO place (gss_code, name, area_type, level, ods_code, valid_from, valid_to, successors)
            VALUES (:gssCode, :name, :areaType, :level, :odsCode, :validFrom, :validTo, :successors)
            ON CONFLICT (gss_code) DO UPDATE SET name = excluded.name, area_type = excluded.area_type,
                level = excluded.level, ods_code = excluded.ods_code, valid_from = excluded.valid_from,
                valid_to = excluded.valid_to, successors = excluded.successors
            """;

    private final Jdbi jdbi;

    PlaceDimension(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Replaces everything known of one place. */
    public void replace(AreaDefined area) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(UPSERT)
                    .bindMethods(area)
                    .bindArray("successors", String.class, area.successors())
                    .execute();
            replaceParents(handle, area);
        });
    }

    /** Ends a local place: it stays, with its last day. */
    public void end(WithdrawnPlace place) {
        jdbi.useHandle(handle ->
                handle.execute("UPDATE place SET valid_to = ? WHERE gss_code = ?", place.lastDay(), place.gssCode()));
    }

    private static void replaceParents(Handle handle, AreaDefined area) {
        handle.execute("DELETE FROM place_parent WHERE gss_code = ?", area.gssCode());
        if (area.parents().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("INSERT INTO place_parent VALUES (:child, :gssCode, :whole)");
        area.parents()
                .forEach(parent ->
                        batch.bindMethods(parent).bind("child", area.gssCode()).add());
        batch.execute();
    }
}

package org.placewise.indicator.area.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.Areas;

/** Areas change seldom, so the graph is kept until another edition has been committed. */
@ApplicationScoped
public class PostgresAreas implements Areas {

    private static final String UPSERT = """
            INSERT INTO area (gss_code, name, area_type, ods_code, valid_from, valid_to, successors, entity_version)
            VALUES (:gssCode, :name, :areaType, :odsCode, :validFrom, :validTo, :successors, 1)
            ON CONFLICT (gss_code) DO UPDATE SET name = excluded.name, area_type = excluded.area_type,
                ods_code = excluded.ods_code, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                successors = excluded.successors, entity_version = area.entity_version + 1
            RETURNING entity_version
            """;

    private final Jdbi jdbi;
    private final Clock clock;
    private volatile @Nullable Edition kept;

    private record Edition(String name, AreaGraph graph) {}

    PostgresAreas(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public AreaGraph graph() {
        String name = edition();
        Edition edition = kept;
        if (edition == null || !edition.name().equals(name)) {
            edition = new Edition(name, jdbi.withHandle(PostgresAreas::read));
            kept = edition;
        }
        return edition.graph();
    }

    @Override
    public String edition() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT coalesce(string_agg(version::text, '.' ORDER BY name), '0')
                        FROM reference_data WHERE name IN ('areas', 'local-places')
                        """).mapTo(String.class).one());
    }

    @Override
    public int referenceVersion() {
        return jdbi.withHandle(handle -> version(handle));
    }

    @Override
    public int lockReferenceVersion() {
        return jdbi.withHandle(handle -> {
            handle.execute("LOCK TABLE reference_data IN SHARE ROW EXCLUSIVE MODE");
            return version(handle);
        });
    }

    private static int version(Handle handle) {
        return handle.createQuery("SELECT version FROM reference_data WHERE name = 'areas'")
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    @Override
    public long store(Area area) {
        return jdbi.withHandle(handle -> {
            long entityVersion = handle.createQuery(UPSERT)
                    .bind("gssCode", area.gssCode())
                    .bind("name", area.name())
                    .bind("areaType", area.type().word())
                    .bind("odsCode", area.odsCode())
                    .bindByType("validFrom", area.validFrom(), LocalDate.class)
                    .bindByType("validTo", area.validTo(), LocalDate.class)
                    .bindArray("successors", String.class, area.successors())
                    .mapTo(Long.class)
                    .one();
            storeParents(handle, area);
            return entityVersion;
        });
    }

    private static void storeParents(Handle handle, Area area) {
        handle.execute("DELETE FROM area_parent WHERE gss_code = ?", area.gssCode());
        PreparedBatch batch = handle.prepareBatch("INSERT INTO area_parent VALUES (?, ?, ?)");
        area.parents().forEach(parent -> batch.add(area.gssCode(), parent.gssCode(), parent.whole()));
        batch.execute();
    }

    @Override
    public void storeReferenceVersion(int version) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO reference_data VALUES ('areas', ?, ?)
                ON CONFLICT (name) DO UPDATE SET version = excluded.version, loaded_at = excluded.loaded_at
                """, version, clock.instant()));
    }

    @Override
    public void markLocalChange() {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO reference_data VALUES ('local-places', nextval('reference_edition'), ?)
                ON CONFLICT (name) DO UPDATE SET version = excluded.version, loaded_at = excluded.loaded_at
                """, clock.instant()));
    }

    private static AreaGraph read(Handle handle) {
        return new AreaGraph(handle.createQuery("SELECT " + AreaRow.COLUMNS + " FROM area WHERE deleted_at IS NULL")
                .map((row, _) -> AreaRow.read(row))
                .list());
    }
}

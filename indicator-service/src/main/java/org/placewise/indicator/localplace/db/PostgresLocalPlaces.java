package org.placewise.indicator.localplace.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.localplace.LocalPlace;
import org.placewise.indicator.localplace.LocalPlaces;

/** A local place is an area with a row beside it that says what it is made of. */
@ApplicationScoped
public class PostgresLocalPlaces implements LocalPlaces {

    private static final String UPSERT = """
            INSERT INTO local_place (code, owner_code, lsoa_vintage, lsoa_codes, withdrawal_reason, version, deleted_at)
            VALUES (:code, :owner, :vintage, :lsoas, :reason, :version, :withdrawnAt)
            ON CONFLICT (code) DO UPDATE SET lsoa_vintage = excluded.lsoa_vintage, lsoa_codes = excluded.lsoa_codes,
                withdrawal_reason = excluded.withdrawal_reason, version = excluded.version,
                deleted_at = excluded.deleted_at
            """;

    private final Jdbi jdbi;
    private final Areas areas;

    PostgresLocalPlaces(Jdbi jdbi, Areas areas) {
        this.jdbi = jdbi;
        this.areas = areas;
    }

    @Override
    public Optional<LocalPlace> find(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(LocalPlaceRow.SELECT + " WHERE l.code = :code")
                .bind("code", code)
                .map((row, _) -> LocalPlaceRow.read(row))
                .findOne());
    }

    @Override
    public List<LocalPlace> inUse() {
        return jdbi.withHandle(
                handle -> handle.createQuery(LocalPlaceRow.SELECT + " WHERE l.deleted_at IS NULL ORDER BY l.code")
                        .map((row, _) -> LocalPlaceRow.read(row))
                        .list());
    }

    @Override
    public void lock() {
        jdbi.useHandle(handle -> handle.execute("SELECT pg_advisory_xact_lock(hashtext('local-places'))"));
    }

    @Override
    public String nextCode() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT 'L' || lpad(nextval('local_place_code')::text, 8, '0')")
                        .mapTo(String.class)
                        .one());
    }

    @Override
    public LocalPlace store(LocalPlace place) {
        LocalPlace stored = place.atVersion(areas.store(place.asArea()));
        LocalPlace.Withdrawal end = stored.withdrawal();
        jdbi.useHandle(handle -> handle.createUpdate(UPSERT)
                .bind("code", stored.code())
                .bind("owner", stored.owner())
                .bind("vintage", stored.vintage().year())
                .bindArray("lsoas", String.class, stored.lsoaCodes())
                .bind("reason", end == null ? null : end.reason())
                .bind("version", stored.version())
                .bindByType("withdrawnAt", end == null ? null : end.at().atOffset(ZoneOffset.UTC), OffsetDateTime.class)
                .execute());
        areas.markLocalChange();
        return stored;
    }
}

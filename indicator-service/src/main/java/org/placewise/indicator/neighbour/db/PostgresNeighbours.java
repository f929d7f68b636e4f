package org.placewise.indicator.neighbour.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.indicator.neighbour.Neighbour;
import org.placewise.indicator.neighbour.Neighbours;

/** One row for each neighbour. */
@ApplicationScoped
public class PostgresNeighbours implements Neighbours {

    private final Jdbi jdbi;
    private final Clock clock;

    PostgresNeighbours(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Neighbour> of(String areaCode) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT area_code, neighbour_code, rank, distance, source FROM statistical_neighbour
                        WHERE area_code = :area ORDER BY source, rank
                        """)
                .bind("area", areaCode)
                .map((row, _) -> new Neighbour(
                        row.getString("area_code"),
                        row.getString("neighbour_code"),
                        row.getInt("rank"),
                        row.getBigDecimal("distance"),
                        row.getString("source")))
                .list());
    }

    @Override
    public void replace(List<Neighbour> neighbours) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbi.useHandle(handle -> {
            handle.execute("LOCK TABLE statistical_neighbour IN SHARE ROW EXCLUSIVE MODE");
            PreparedBatch delete = handle.prepareBatch(
                    "DELETE FROM statistical_neighbour WHERE area_code = :area AND source = :source");
            neighbours.stream()
                    .map(neighbour -> List.of(neighbour.areaCode(), neighbour.source()))
                    .distinct()
                    .forEach(key -> delete.bind("area", key.getFirst())
                            .bind("source", key.getLast())
                            .add());
            delete.execute();
            PreparedBatch insert = handle.prepareBatch("""
                    INSERT INTO statistical_neighbour (area_code, source, rank, neighbour_code, distance, loaded_at)
                    VALUES (:areaCode, :source, :rank, :neighbourCode, :distance, :loadedAt)
                    """);
            neighbours.forEach(neighbour ->
                    insert.bindMethods(neighbour).bind("loadedAt", now).add());
            insert.execute();
            handle.execute("""
                    INSERT INTO reference_data VALUES ('statistical-neighbours', nextval('reference_edition'), ?)
                    ON CONFLICT (name) DO UPDATE SET version = excluded.version, loaded_at = excluded.loaded_at
                    """, now);
        });
    }

    @Override
    public String edition() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT coalesce((SELECT version FROM reference_data WHERE name = 'statistical-neighbours'), 0)::text
                        """).mapTo(String.class).one());
    }
}

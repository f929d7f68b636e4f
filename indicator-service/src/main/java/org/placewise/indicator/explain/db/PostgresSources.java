package org.placewise.indicator.explain.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.explain.Explanation.ReleaseSource;
import org.placewise.indicator.explain.StoredSources;
import org.placewise.indicator.release.Withdrawal;
import org.placewise.indicator.series.db.ValueRow;
import org.placewise.indicator.value.db.SeriesRow;

/** Observations and releases in PostgreSQL. */
@ApplicationScoped
public class PostgresSources implements StoredSources {

    private static final String OBSERVATION = """
            SELECT %s, o.visible, s.*
            FROM observation o JOIN series s USING (series_id) JOIN release r ON r.id = o.release_id
            WHERE o.release_id = :release AND o.source_row = :row AND r.published_at IS NOT NULL
            """.formatted(ValueRow.COLUMNS.replace("o.series_id, ", ""));

    private static final String RELEASES = """
            SELECT id, file_name, sha256, published_at FROM release WHERE id = ANY (:ids) ORDER BY id
            """;

    private static final String WITHDRAWAL = """
            SELECT withdrawn_at, withdrawal_reason, withdrawal_disclosive FROM release
            WHERE id = ANY (:ids) AND state = 'withdrawn' AND published_at IS NOT NULL
            ORDER BY withdrawal_disclosive DESC, withdrawn_at LIMIT 1
            """;

    private final Jdbi jdbi;

    PostgresSources(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<SourceObservation> observation(UUID releaseId, int sourceRow) {
        return jdbi.withHandle(handle -> handle.createQuery(OBSERVATION)
                .bind("release", releaseId)
                .bind("row", sourceRow)
                .map((row, _) -> new SourceObservation(
                        SeriesRow.read(row).series(),
                        row.getString("area_code"),
                        ValueRow.read(row),
                        row.getBoolean("visible")))
                .findOne());
    }

    @Override
    public List<ReleaseSource> releases(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(RELEASES)
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map((row, _) -> new ReleaseSource(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        instant(row.getObject("published_at", OffsetDateTime.class))))
                .list());
    }

    @Override
    public Optional<Withdrawal> withdrawal(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(WITHDRAWAL)
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map((row, _) -> new Withdrawal(
                        row.getObject("withdrawn_at", OffsetDateTime.class).toInstant(),
                        row.getString("withdrawal_reason"),
                        row.getBoolean("withdrawal_disclosive")))
                .findOne());
    }

    @Override
    public Optional<String> indicatorOf(int seriesId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT indicator_id FROM series WHERE series_id = :series")
                .bind("series", seriesId)
                .mapTo(String.class)
                .findOne());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

package org.placewise.indicator.series.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.placewise.indicator.series.DatasetVersions;

/** Versions in a table. */
@ApplicationScoped
public class PostgresDatasetVersions implements DatasetVersions {

    private static final String GROW = """
            INSERT INTO dataset_version (dataset, version, changed_at) VALUES (:dataset, 1, :now)
            ON CONFLICT (dataset) DO UPDATE SET version = dataset_version.version + 1, changed_at = excluded.changed_at
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    PostgresDatasetVersions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public long of(String dataset) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT version FROM dataset_version WHERE dataset = :dataset")
                        .bind("dataset", dataset)
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void grow(String dataset) {
        jdbi.useHandle(handle -> handle.createUpdate(GROW)
                .bind("dataset", dataset)
                .bind("now", clock.instant())
                .execute());
    }
}

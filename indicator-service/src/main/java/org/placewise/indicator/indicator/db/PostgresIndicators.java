package org.placewise.indicator.indicator.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.Indicators;

/** Indicators in a table. */
@ApplicationScoped
public class PostgresIndicators implements Indicators {

    private static final String SELECT = "SELECT * FROM indicator WHERE deleted_at IS NULL";

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresIndicators(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Optional<Indicator> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND indicator_id = :id")
                .bind("id", id)
                .map((row, _) -> IndicatorRow.read(row, json))
                .findOne());
    }

    @Override
    public List<Indicator> all() {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " ORDER BY indicator_id")
                .map((row, _) -> IndicatorRow.read(row, json))
                .list());
    }
}

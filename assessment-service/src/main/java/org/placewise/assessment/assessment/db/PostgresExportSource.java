package org.placewise.assessment.assessment.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.placewise.assessment.export.ExportSource;
import org.placewise.assessment.instrument.db.InstrumentFeed;

/** One query each, whose rows are fetched bit by bit. */
@ApplicationScoped
class PostgresExportSource implements ExportSource {

    private static final int AT_ONCE = 500;

    private final Jdbi jdbi;
    private final RowMapping mapping;
    private final InstrumentFeed instruments;

    PostgresExportSource(Jdbi jdbi, RowMapping mapping, InstrumentFeed instruments) {
        this.jdbi = jdbi;
        this.mapping = mapping;
        this.instruments = instruments;
    }

    @Override
    public void assessments(Consumer<Changed> each) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT * FROM assessment WHERE state <> 'draft' ORDER BY id")
                .setFetchSize(AT_ONCE)
                .map((row, context) -> new Changed(
                        mapping.toAssessment(AssessmentFeed.row(row)),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .forEach(each));
    }

    @Override
    public void instruments(Consumer<Published> each) {
        instruments.forEach(published -> each.accept(new Published(published.document(), published.publishedAt())));
    }
}

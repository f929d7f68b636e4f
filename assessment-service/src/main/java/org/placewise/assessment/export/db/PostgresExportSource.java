package org.placewise.assessment.export.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.placewise.assessment.assessment.db.AssessmentFeed;
import org.placewise.assessment.export.Dataset;
import org.placewise.assessment.export.ExportSource;
import org.placewise.assessment.instrument.db.InstrumentFeed;
import org.placewise.kit.database.LongWork;

/** One query each, whose rows are fetched bit by bit; version and rows are of one snapshot. */
@ApplicationScoped
class PostgresExportSource implements ExportSource {

    private final Jdbi jdbi;
    private final AssessmentFeed assessments;
    private final InstrumentFeed instruments;

    PostgresExportSource(Jdbi jdbi, AssessmentFeed assessments, InstrumentFeed instruments) {
        this.jdbi = jdbi;
        this.assessments = assessments;
        this.instruments = instruments;
    }

    @Override
    public String version(Dataset dataset) {
        return jdbi.withHandle(handle -> version(handle, dataset));
    }

    @Override
    @LongWork
    public boolean read(Dataset dataset, String version, Consumer<Content> reader) {
        return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            boolean current = version(handle, dataset).equals(version);
            if (current) {
                reader.accept(new Snapshot(handle));
            }
            return current;
        });
    }

    /** Assessments that can be seen only come and change, each change with a higher version; instruments only come. */
    private static String version(Handle handle, Dataset dataset) {
        String sql =
                switch (dataset) {
                    case ASSESSMENT_ANSWERS ->
                        "SELECT count(*) || '.' || coalesce(sum(version), 0) FROM assessment WHERE state <> 'draft'";
                    case INSTRUMENT_ELEMENTS -> "SELECT count(*)::text FROM instrument";
                };
        return handle.createQuery(sql).mapTo(String.class).one();
    }

    private final class Snapshot implements Content {

        private final Handle handle;

        Snapshot(Handle handle) {
            this.handle = handle;
        }

        @Override
        public void assessments(Consumer<Changed> each) {
            assessments.forEachSubmitted(
                    handle, changed -> each.accept(new Changed(changed.assessment(), changed.at())));
        }

        @Override
        public void instruments(Consumer<Published> each) {
            instruments.forEach(
                    handle, published -> each.accept(new Published(published.document(), published.publishedAt())));
        }
    }
}

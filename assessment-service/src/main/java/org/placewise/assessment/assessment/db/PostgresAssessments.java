package org.placewise.assessment.assessment.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.Assessments;
import org.placewise.assessment.assessment.Series;
import org.placewise.assessment.assessment.SeriesPosition;
import org.placewise.assessment.instrument.InstrumentRef;

/** Rows by Panache; a series is held by an advisory lock, since it may have no row yet. */
@ApplicationScoped
class PostgresAssessments implements Assessments {

    private final AssessmentRows rows;
    private final RowMapping mapping;
    private final Jdbi jdbi;

    PostgresAssessments(AssessmentRows rows, RowMapping mapping, Jdbi jdbi) {
        this.rows = rows;
        this.mapping = mapping;
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Assessment> find(UUID id) {
        return rows.findByIdOptional(id).map(mapping::toAssessment);
    }

    @Override
    public Optional<Series> seriesOf(UUID id) {
        return rows.getEntityManager()
                .createQuery(
                        "select gssCode, topicKey, instrumentId, instrumentVersion from AssessmentRow where id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(columns -> new Series(
                        (String) columns[0], (String) columns[1], new InstrumentRef((String) columns[2], (String)
                                columns[3])));
    }

    @Override
    public Optional<Assessment> findForChange(UUID id) {
        return rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(mapping::toAssessment);
    }

    @Override
    public void add(Assessment assessment) {
        AssessmentRow row = new AssessmentRow();
        mapping.fillScope(row, assessment);
        mapping.fillProgress(row, assessment);
        rows.persistAndFlush(row);
    }

    @Override
    public void save(Assessment assessment) {
        mapping.fillProgress(rows.findById(assessment.id()), assessment);
        rows.flush();
    }

    @Override
    public void hold(Series series) {
        jdbi.useHandle(handle -> handle.execute("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", series.key()));
    }

    @Override
    public Optional<Assessment> before(Series series, SeriesPosition position) {
        return rows.before(series, position).map(mapping::toAssessment);
    }

    @Override
    public Optional<Assessment> after(Series series, SeriesPosition position) {
        return rows.after(series, position).map(mapping::toAssessment);
    }

    @Override
    public List<Assessment> submittedInAnyVersion(Series series) {
        return rows.submittedInAnyVersion(series).stream()
                .map(mapping::toAssessment)
                .toList();
    }
}

package org.placewise.assessment.assessment.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.assessment.assessment.Series;
import org.placewise.assessment.assessment.SeriesPosition;

/** Queries over the rows. */
@ApplicationScoped
class AssessmentRows implements PanacheRepositoryBase<AssessmentRow, UUID> {

    private static final String SUBMITTED_IN_SERIES = """
            gssCode = ?1 and instrumentId = ?2 and instrumentVersion = ?3 and topicKey = ?4 and state = 'submitted'
            """;

    private static final String BEFORE = SUBMITTED_IN_SERIES + """
            and (assessedOn < ?5 or (assessedOn = ?5 and (submittedAt < ?6 or (submittedAt = ?6 and id < ?7))))
            order by assessedOn desc, submittedAt desc, id desc
            """;

    private static final String AFTER = SUBMITTED_IN_SERIES + """
            and (assessedOn > ?5 or (assessedOn = ?5 and (submittedAt > ?6 or (submittedAt = ?6 and id > ?7))))
            order by assessedOn, submittedAt, id
            """;

    Optional<AssessmentRow> before(Series series, SeriesPosition position) {
        return neighbour(BEFORE, series, position);
    }

    Optional<AssessmentRow> after(Series series, SeriesPosition position) {
        return neighbour(AFTER, series, position);
    }

    List<AssessmentRow> submittedInAnyVersion(Series series) {
        return list("""
                gssCode = ?1 and instrumentId = ?2 and topicKey = ?3 and state = 'submitted'
                order by assessedOn, submittedAt, id
                """, series.gssCode(), series.instrument().id(), series.topicKey());
    }

    private Optional<AssessmentRow> neighbour(String query, Series series, SeriesPosition position) {
        return find(
                        query,
                        series.gssCode(),
                        series.instrument().id(),
                        series.instrument().version(),
                        series.topicKey(),
                        position.assessedOn(),
                        position.submittedAt(),
                        position.id())
                .range(0, 0)
                .firstResultOptional();
    }
}

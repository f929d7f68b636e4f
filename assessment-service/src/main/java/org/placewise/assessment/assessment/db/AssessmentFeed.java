package org.placewise.assessment.assessment.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.listing.ListFilter;
import org.placewise.assessment.listing.db.FilteredFeed;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;

/** The list of assessments. */
@ApplicationScoped
public class AssessmentFeed {

    private static final int AT_ONCE = 500;

    private final FilteredFeed feed;
    private final RowMapping mapping;

    AssessmentFeed(FilteredFeed feed, RowMapping mapping) {
        this.feed = feed;
        this.mapping = mapping;
    }

    /** An assessment and when it last changed. */
    public record ChangedAssessment(Assessment assessment, Instant at) {}

    /** One page, each assessment as the caller wants it. */
    public <T> ChangePage<T> read(ChangeQuery query, ListFilter filter, Function<Assessment, T> item) {
        return feed.read(query, "assessment", filter, (row, context) -> item.apply(mapping.toAssessment(row(row))));
    }

    /** Every submitted assessment in the handle's transaction, in an order that never changes, fetched bit by bit. */
    public void forEachSubmitted(Handle handle, Consumer<ChangedAssessment> each) {
        handle.createQuery("SELECT * FROM assessment WHERE state = 'submitted' ORDER BY id")
                .setFetchSize(AT_ONCE)
                .map((row, context) -> new ChangedAssessment(
                        mapping.toAssessment(row(row)),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .forEach(each);
    }

    private static AssessmentRow row(ResultSet columns) throws SQLException {
        AssessmentRow row = new AssessmentRow();
        row.id = columns.getObject("id", UUID.class);
        row.gssCode = columns.getString("gss_code");
        row.placeLevel = columns.getString("place_level");
        row.topic = columns.getString("topic");
        row.topicKey = columns.getString("topic_key");
        row.instrumentId = columns.getString("instrument_id");
        row.instrumentVersion = columns.getString("instrument_version");
        row.assessedOn = columns.getObject("assessed_on", LocalDate.class);
        row.example = columns.getBoolean("example");
        row.originSource = columns.getString("origin_source");
        row.originEventId = columns.getString("origin_event_id");
        row.answers = columns.getString("answers");
        row.diagnostic = columns.getString("diagnostic");
        row.state = columns.getString("state");
        row.submittedAt = instant(columns, "submitted_at");
        row.submittedBy = columns.getString("submitted_by");
        row.result = columns.getString("result");
        row.withdrawnAt = instant(columns, "withdrawn_at");
        row.withdrawalReason = columns.getString("withdrawal_reason");
        row.version = columns.getLong("version");
        return row;
    }

    private static @Nullable Instant instant(ResultSet columns, String name) throws SQLException {
        @Nullable OffsetDateTime value = columns.getObject(name, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}

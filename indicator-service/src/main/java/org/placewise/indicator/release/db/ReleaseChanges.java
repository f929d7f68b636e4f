package org.placewise.indicator.release.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.release.Release;
import org.placewise.indicator.release.ReleaseState;
import org.placewise.kit.page.Page;

/** What releases changed when they were published, and what drafts would change now. */
@ApplicationScoped
public class ReleaseChanges {

    private static final String SIDES = """
            SELECT s.indicator_id, s.sex, s.age, s.category_type, s.category, cur.area_code, cur.period,
                cur.release_id, cur.source_row, cur.state, cur.value, cur.lower95, cur.upper95, cur.lower998, cur.upper998,
                cur.count, cur.denominator, cur.note, cur.suppression_reason,
                %s AS old_release_id, %s AS old_source_row, old.state AS old_state,
                old.value AS old_value, old.lower95 AS old_lower95, old.upper95 AS old_upper95, old.lower998 AS old_lower998,
                old.upper998 AS old_upper998, old.count AS old_count, old.denominator AS old_denominator,
                old.note AS old_note, old.suppression_reason AS old_suppression_reason
            """;

    private static final String OF_PUBLISHED = SIDES.formatted("p.previous_release_id", "p.previous_row") + """
            , before.state = 'withdrawn' AS taken, before.withdrawal_disclosive AS disclosive, before.purged_at
            FROM observation cur
            JOIN series s ON s.series_id = cur.series_id
            LEFT JOIN observation_predecessor p ON p.release_id = cur.release_id AND p.source_row = cur.source_row
            LEFT JOIN observation old ON old.release_id = p.previous_release_id AND old.source_row = p.previous_row
            LEFT JOIN release before ON before.id = p.previous_release_id
            WHERE cur.release_id = :id AND cur.source_row > :after AND p.revised IS NOT FALSE
            ORDER BY cur.source_row LIMIT :limit
            """;

    private static final String OF_DRAFT = SIDES.formatted("old.release_id", "old.source_row") + """
            , false AS taken, false AS disclosive, NULL AS purged_at
            FROM %s cur
            JOIN series s ON s.series_id = cur.series_id
            LEFT JOIN observation old ON old.visible AND old.series_id = cur.series_id AND old.area_code = cur.area_code
                AND old.period_sort = cur.period_sort
            WHERE cur.release_id = :id AND cur.source_row > :after AND (old.release_id IS NULL OR
                (cur.state, cur.value, cur.lower95, cur.upper95, cur.lower998, cur.upper998, cur.count, cur.denominator,
                    cur.note, cur.suppression_reason, cur.published_trend, cur.period) IS DISTINCT FROM
                (old.state, old.value, old.lower95, old.upper95, old.lower998, old.upper998, old.count, old.denominator,
                    old.note, old.suppression_reason, old.published_trend, old.period))
            ORDER BY cur.source_row LIMIT :limit
            """;

    private final Jdbi jdbi;

    ReleaseChanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A page of changes; the count is null while the release is not published. */
    public record ChangePage(Page<Change> changes, @Nullable Integer unchangedCount) {}

    /** A row that is new, or says something else than the old one. */
    public record Change(
            String indicatorId,
            String sex,
            String age,
            @Nullable String categoryType,
            @Nullable String category,
            String areaCode,
            String period,
            @Nullable Side old,
            Side fresh) {}

    /** What a release says, as a row of the table has it. */
    public record Side(
            UUID releaseId,
            int row,
            String state,
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower95,
            @Nullable BigDecimal upper95,
            @Nullable BigDecimal lower998,
            @Nullable BigDecimal upper998,
            @Nullable BigDecimal count,
            @Nullable BigDecimal denominator,
            @Nullable String note,
            @Nullable String suppressionReason,
            @Nullable Taken taken) {}

    /** That what a release says has been taken back with it. */
    public record Taken(boolean disclosive, boolean purged) {}

    /**
     * The changes after a row. Empty when the release has no observations to compare.
     *
     * @param after the key of the page before
     */
    public Optional<ChangePage> page(Release release, @Nullable String after, int limit) {
        boolean staged = release.state() == ReleaseState.DRAFT || release.state() == ReleaseState.APPROVED;
        boolean observations = release.format() != null && release.format().holdsObservations();
        if (!observations || release.purgedAt() != null || !staged && release.changes() == null) {
            return Optional.empty();
        }
        String sql = staged ? OF_DRAFT.formatted(ObservationTables.staging(release.id())) : OF_PUBLISHED;
        List<Change> oneMore = jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", release.id())
                .bind("after", row(after))
                .bind("limit", limit + 1)
                .map((row, _) -> change(row))
                .list());
        Page<Change> page = Page.of(
                oneMore, limit, change -> Integer.toString(change.fresh().row()));
        return Optional.of(new ChangePage(
                page, release.changes() == null ? null : release.changes().unchanged()));
    }

    private static int row(@Nullable String key) {
        try {
            return key == null ? 0 : Integer.parseInt(key);
        } catch (NumberFormatException e) {
            throw Page.unknownCursor();
        }
    }

    private static Change change(ResultSet row) throws SQLException {
        String categoryType = row.getString("category_type");
        return new Change(
                row.getString("indicator_id"),
                row.getString("sex"),
                row.getString("age"),
                categoryType.isEmpty() ? null : categoryType,
                categoryType.isEmpty() ? null : row.getString("category"),
                row.getString("area_code"),
                row.getString("period"),
                row.getObject("old_release_id") == null ? null : side(row, "old_"),
                side(row, ""));
    }

    private static Side side(ResultSet row, String prefix) throws SQLException {
        return new Side(
                row.getObject(prefix + "release_id", UUID.class),
                row.getInt(prefix + "source_row"),
                row.getString(prefix + "state"),
                row.getBigDecimal(prefix + "value"),
                row.getBigDecimal(prefix + "lower95"),
                row.getBigDecimal(prefix + "upper95"),
                row.getBigDecimal(prefix + "lower998"),
                row.getBigDecimal(prefix + "upper998"),
                row.getBigDecimal(prefix + "count"),
                row.getBigDecimal(prefix + "denominator"),
                row.getString(prefix + "note"),
                row.getString(prefix + "suppression_reason"),
                prefix.isEmpty() ? null : taken(row));
    }

    private static @Nullable Taken taken(ResultSet row) throws SQLException {
        return row.getBoolean("taken")
                ? new Taken(row.getBoolean("disclosive"), row.getObject("purged_at") != null)
                : null;
    }
}

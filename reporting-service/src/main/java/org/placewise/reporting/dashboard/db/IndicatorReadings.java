package org.placewise.reporting.dashboard.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.reporting.app.ServiceLinks;
import org.placewise.reporting.dashboard.IndicatorPicture;
import org.placewise.reporting.dashboard.IndicatorQuery;
import org.placewise.reporting.dashboard.IndicatorReading;
import org.placewise.reporting.dashboard.PlaceIndicators.StageCount;
import org.placewise.reporting.star.db.JsonDocuments;

/** Reads the indicators of a place, always in the order of the causal chain and then of their names. */
@ApplicationScoped
public class IndicatorReadings {

    private static final String READINGS = "SELECT " + IndicatorDocuments.READING + " FROM " + IndicatorDocuments.SERIES
            + " WHERE s.gss_code = :code ORDER BY " + IndicatorDocuments.SORT_KEY + " COLLATE \"C\"";

    private static final String PICTURES = """
            SELECT jsonb_build_object('reading', {reading}, 'definition', s.definition, 'publisher', s.source,
                'releases', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.release_id, 'fileName', r.file_name,
                                 'publishedAt', r.published_at,
                                 'source', jsonb_build_object('kind', 'release', 'id', r.release_id,
                                               'href', :indicator || '/v1/releases/' || r.release_id)) ORDER BY r.published_at DESC, r.release_id), '[]')
                             FROM indicator_release r
                             WHERE (r.gss_code, r.indicator_id) = (s.gss_code, s.indicator_id)),
                'lines', {lines}, 'groups', {groups}, 'sortKey', {key})
            FROM {series}
            WHERE s.gss_code = :code
              AND (:id = '' OR s.indicator_id = :id)
              AND (:stage = '' OR coalesce(s.causal_stage, 'unplaced') = :stage)
              AND ({key}) COLLATE "C" > :after
            ORDER BY ({key}) COLLATE "C" LIMIT :limit
            """.replace("{reading}", IndicatorDocuments.READING)
            .replace("{lines}", IndicatorDocuments.LINES)
            .replace("{groups}", IndicatorDocuments.GROUPS)
            .replace("{series}", IndicatorDocuments.SERIES)
            .replace("{key}", IndicatorDocuments.SORT_KEY);

    private static final String STAGES = """
            SELECT jsonb_build_object('stage', coalesce(causal_stage, 'unplaced'), 'indicators', count(*))
            FROM indicator_series WHERE gss_code = :code
            GROUP BY causal_stage ORDER BY array_position(CAST(:stages AS text[]), causal_stage)
            """;

    private final JsonDocuments documents;
    private final ServiceLinks links;

    IndicatorReadings(JsonDocuments documents, ServiceLinks links) {
        this.documents = documents;
        this.links = links;
    }

    /** Returns every indicator of a place in its newest state. */
    public List<IndicatorReading> of(String gssCode) {
        return documents.list(
                READINGS,
                Map.of("code", gssCode, "stages", IndicatorDocuments.STAGES, "indicator", links.indicator()),
                IndicatorReading.class);
    }

    /** Returns some indicators of a place over time, each with the line that stands for it alone. */
    public List<IndicatorPicture> matching(IndicatorQuery query) {
        return pictures(query, "", false);
    }

    /** Finds one indicator of a place over time, with all its lines and measures of inequality. */
    public Optional<IndicatorPicture> find(String gssCode, String indicatorId) {
        return pictures(new IndicatorQuery(gssCode, "", "", 1), indicatorId, true).stream()
                .findFirst();
    }

    /** Returns how many indicators of a place sit at each stage that has any. */
    public List<StageCount> stages(String gssCode) {
        return documents.list(STAGES, Map.of("code", gssCode, "stages", IndicatorDocuments.STAGES), StageCount.class);
    }

    private List<IndicatorPicture> pictures(IndicatorQuery query, String indicatorId, boolean whole) {
        return documents.list(
                PICTURES,
                Map.of(
                        "code", query.gssCode(),
                        "id", indicatorId,
                        "stage", query.stage(),
                        "after", query.after(),
                        "limit", query.limit(),
                        "whole", whole,
                        "stages", IndicatorDocuments.STAGES,
                        "indicator", links.indicator()),
                IndicatorPicture.class);
    }
}

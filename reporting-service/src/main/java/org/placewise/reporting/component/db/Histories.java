package org.placewise.reporting.component.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewise.reporting.app.ServiceLinks;
import org.placewise.reporting.component.SeriesReading;
import org.placewise.reporting.dashboard.Source;
import org.placewise.reporting.star.db.JsonDocuments;

/** Reads the assessments of a place that say something of a component, series by series. */
@ApplicationScoped
class Histories {

    private static final int POINTS_IN_A_SERIES = 12;

    private static final String SELECT = """
            WITH own AS (
                SELECT assessment_id, quick_view,
                       row_number() OVER (PARTITION BY instrument_id, instrument_version, topic
                           ORDER BY assessed_on DESC, submitted_at DESC, assessment_id DESC) AS place,
                       count(*) OVER (PARTITION BY instrument_id, instrument_version, topic) AS assessments
                FROM assessment_component
                WHERE gss_code = :code AND state = 'submitted' AND component = :component)
            SELECT jsonb_build_object('instrumentId', a.instrument_id, 'instrumentVersion', a.instrument_version,
                'instrumentName', a.instrument_name, 'quickView', o.quick_view, 'topic', a.topic,
                'assessments', o.assessments, 'assessmentId', a.assessment_id, 'assessedOn', a.assessed_on,
                'submittedAt', a.submitted_at, 'example', a.example,
                'provenance', (SELECT r.provenance FROM assessment_round r WHERE r.assessment_id = a.assessment_id),
                'overall', a.result -> 'overall',
                'elements', (SELECT coalesce(jsonb_agg(jsonb_build_object('element', w.element, 'name', e.name,
                                 'answer', w.answer, 'level', w.level, 'label', w.label) ORDER BY w.position), '[]')
                             FROM assessment_answer w
                             LEFT JOIN instrument_element e ON (e.instrument_id, e.version, e.element)
                                 = (a.instrument_id, a.instrument_version, w.element)
                             WHERE w.assessment_id = a.assessment_id
                                 AND (NOT o.quick_view OR coalesce(e.pit_component, a.pit_component) = :component)),
                'source', jsonb_build_object('kind', 'assessment', 'id', a.assessment_id,
                                             'href', :assessment || '/v1/assessments/' || a.assessment_id))
            FROM own o JOIN assessment a USING (assessment_id)
            WHERE o.place <= :points
            ORDER BY o.quick_view, a.instrument_id, a.instrument_version DESC, a.topic NULLS FIRST, o.place
            """;

    private final JsonDocuments documents;
    private final ServiceLinks links;

    Histories(JsonDocuments documents, ServiceLinks links) {
        this.documents = documents;
        this.links = links;
    }

    /** Returns one series for each instrument version and topic; instruments of the component come first. */
    List<SeriesReading> of(String gssCode, String component) {
        Map<List<String>, List<HistoryRow>> series = new LinkedHashMap<>();
        documents
                .list(
                        SELECT,
                        Map.of(
                                "code", gssCode,
                                "component", component,
                                "points", POINTS_IN_A_SERIES,
                                "assessment", links.assessment()),
                        HistoryRow.class)
                .forEach(row -> series.computeIfAbsent(row.series(), key -> new ArrayList<>())
                        .add(row));
        return series.values().stream().map(this::read).toList();
    }

    private SeriesReading read(List<HistoryRow> rows) {
        HistoryRow newest = rows.getFirst();
        String id = newest.assessmentId().toString();
        return new SeriesReading(
                newest.instrumentId(),
                newest.instrumentVersion(),
                newest.instrumentName(),
                newest.quickView(),
                newest.topic(),
                newest.assessments(),
                rows.stream().map(HistoryRow::point).toList(),
                new Source("trend", id, links.assessment() + "/v1/assessments/" + id + "/trend"));
    }
}

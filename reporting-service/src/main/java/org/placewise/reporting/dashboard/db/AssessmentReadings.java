package org.placewise.reporting.dashboard.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.placewise.reporting.app.ServiceLinks;
import org.placewise.reporting.dashboard.AssessmentReading;
import org.placewise.reporting.star.JsonDocuments;

/** Reads the submitted assessments of a place. */
@ApplicationScoped
public class AssessmentReadings {

    private static final String SELECT = """
            WITH latest AS (
                SELECT DISTINCT ON (pit_component, instrument_id, topic) *
                FROM assessment WHERE gss_code = :code AND state = 'submitted'
                ORDER BY pit_component, instrument_id, topic, assessed_on DESC, submitted_at DESC, assessment_id DESC)
            SELECT jsonb_build_object('assessmentId', a.assessment_id, 'instrumentId', a.instrument_id,
                'instrumentVersion', a.instrument_version, 'instrumentName', a.instrument_name,
                'scaleProvenance', i.scale_provenance, 'pitComponent', a.pit_component, 'topic', a.topic,
                'placeLevel', a.place_level, 'assessedOn', a.assessed_on, 'submittedAt', a.submitted_at,
                'example', a.example, 'result', a.result,
                'answers', (SELECT jsonb_agg(jsonb_build_object('element', w.element, 'name', e.name,
                                'group', e.group_code, 'answer', w.answer, 'level', w.level, 'label', w.label,
                                'rationale', w.rationale, 'confidence', w.confidence, 'supported', w.supported,
                                'evidence', w.evidence) ORDER BY w.position)
                            FROM assessment_answer w
                            LEFT JOIN instrument_element e ON (e.instrument_id, e.version, e.element)
                                = (a.instrument_id, a.instrument_version, w.element)
                            WHERE w.assessment_id = a.assessment_id),
                'source', jsonb_build_object('kind', 'assessment', 'id', a.assessment_id,
                                             'href', :assessment || '/v1/assessments/' || a.assessment_id))
            FROM latest a
            LEFT JOIN instrument i ON (i.instrument_id, i.version) = (a.instrument_id, a.instrument_version)
            """;

    private final JsonDocuments documents;
    private final ServiceLinks links;

    AssessmentReadings(JsonDocuments documents, ServiceLinks links) {
        this.documents = documents;
        this.links = links;
    }

    /** Returns the latest submitted assessment for each component, instrument and topic, in no particular order. */
    public List<AssessmentReading> of(String gssCode) {
        return documents
                .list(SELECT, Map.of("code", gssCode, "assessment", links.assessment()), AssessmentRow.class)
                .stream()
                .map(AssessmentRow::reading)
                .toList();
    }
}

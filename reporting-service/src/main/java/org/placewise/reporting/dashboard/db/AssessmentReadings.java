package org.placewise.reporting.dashboard.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.placewise.reporting.app.ServiceLinks;
import org.placewise.reporting.dashboard.AssessmentReading;
import org.placewise.reporting.star.db.JsonDocuments;

/** Reads the submitted assessments of a place, each for every component that it says something of. */
@ApplicationScoped
public class AssessmentReadings {

    private static final String SELECT = """
            WITH latest AS (
                SELECT DISTINCT ON (instrument_id, topic) assessment_id
                FROM latest_assessment WHERE gss_code = :code
                ORDER BY instrument_id, topic, assessed_on DESC, submitted_at DESC, assessment_id DESC)
            SELECT jsonb_build_object('assessmentId', a.assessment_id, 'instrumentId', a.instrument_id,
                'instrumentVersion', a.instrument_version, 'instrumentName', a.instrument_name,
                'scaleProvenance', i.scale_provenance, 'pitComponent', a.pit_component,
                'components', (SELECT jsonb_agg(jsonb_build_object('component', c.component, 'elements', c.elements,
                                   'quickView', c.quick_view) ORDER BY c.component)
                               FROM instrument_component c
                               WHERE (c.instrument_id, c.version) = (a.instrument_id, a.instrument_version)),
                'topic', a.topic,
                'placeLevel', a.place_level, 'assessedOn', a.assessed_on, 'submittedAt', a.submitted_at,
                'example', a.example, 'result', a.result,
                'answers', (SELECT jsonb_agg(jsonb_build_object('element', w.element, 'name', e.name,
                                'group', e.group_code,
                                'component', coalesce(e.pit_component, i.pit_component, a.pit_component),
                                'answer', w.answer, 'level', w.level, 'label', w.label,
                                'rationale', w.rationale, 'confidence', w.confidence, 'supported', w.supported,
                                'evidence', w.evidence) ORDER BY w.position)
                            FROM assessment_answer w
                            LEFT JOIN instrument_element e ON (e.instrument_id, e.version, e.element)
                                = (a.instrument_id, a.instrument_version, w.element)
                            WHERE w.assessment_id = a.assessment_id),
                'round', (SELECT jsonb_build_object('roundId', r.round_id, 'mode', r.mode, 'provenance', r.provenance,
                              'partnerOrganisation', r.partner_organisation, 'closedAt', r.closed_at, 'responded', r.responded,
                              'source', jsonb_build_object('kind', 'round', 'id', r.round_id,
                                            'href', :assessment || '/v1/rounds/' || r.round_id))
                          FROM assessment_round r WHERE r.assessment_id = a.assessment_id),
                'source', jsonb_build_object('kind', 'assessment', 'id', a.assessment_id,
                                             'href', :assessment || '/v1/assessments/' || a.assessment_id))
            FROM latest JOIN assessment a USING (assessment_id)
            LEFT JOIN instrument i ON (i.instrument_id, i.version) = (a.instrument_id, a.instrument_version)
            """;

    private final JsonDocuments documents;
    private final ServiceLinks links;

    AssessmentReadings(JsonDocuments documents, ServiceLinks links) {
        this.documents = documents;
        this.links = links;
    }

    /** Returns what the latest submitted assessment for each instrument and topic says of components, in no particular order. */
    public List<AssessmentReading> of(String gssCode) {
        return documents
                .list(SELECT, Map.of("code", gssCode, "assessment", links.assessment()), AssessmentRow.class)
                .stream()
                .flatMap(row -> row.readings().stream())
                .toList();
    }
}

package org.placewise.reporting.component.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.placewise.reporting.app.ServiceLinks;
import org.placewise.reporting.component.ProposalReading;
import org.placewise.reporting.component.RoundReading;
import org.placewise.reporting.star.db.JsonDocuments;

/** Reads the rounds of a place about a component, and what was proposed in them. */
@ApplicationScoped
class RoundReadings {

    private static final String ROUNDS = """
            WITH own AS (
                SELECT r.*, coalesce(c.quick_view, false) AS quick_view
                FROM assessment_round r
                LEFT JOIN instrument_component c
                    ON (c.instrument_id, c.version, c.component) = (r.instrument_id, r.instrument_version, :component)
                WHERE r.gss_code = :code
                    AND (c.component IS NOT NULL
                         OR r.pit_component = :component
                            AND NOT EXISTS (SELECT 1 FROM instrument_component x
                                            WHERE (x.instrument_id, x.version) = (r.instrument_id, r.instrument_version))))
            SELECT jsonb_build_object('roundId', r.round_id, 'instrumentId', r.instrument_id,
                'instrumentVersion', r.instrument_version, 'instrumentName', r.instrument_name, 'quickView', r.quick_view,
                'topic', r.topic, 'partnerOrganisation', r.partner_organisation, 'periodFrom', r.period_from,
                'periodTo', r.period_to, 'mode', r.mode, 'provenance', r.provenance, 'example', r.example,
                'state', r.state, 'turn', r.turn, 'openedAt', r.opened_at, 'closedAt', r.closed_at,
                'concludedAt', r.concluded_at, 'assessmentId', r.assessment_id, 'raters', r.raters,
                'responded', r.responded, 'completed', r.completed, 'alpha', r.alpha, 'alphaMissing', r.alpha_missing,
                'reopenings', (SELECT coalesce(jsonb_agg(jsonb_build_object('endedTurn', ended_turn,
                                   'reopenedAt', reopened_at, 'reason', reason) ORDER BY ended_turn), '[]')
                               FROM round_reopening o WHERE o.round_id = r.round_id),
                'elements', (SELECT coalesce(jsonb_agg(jsonb_build_object('element', e.element, 'name', n.name,
                                 'importance', e.importance, 'accord', e.accord, 'alpha', e.alpha,
                                 'alphaMissing', e.alpha_missing, 'spread', e.spread, 'targets', e.targets,
                                 'confidence', e.confidence, 'differences', e.differences,
                                 'sectors', (SELECT coalesce(jsonb_agg(jsonb_build_object('sector', s.sector,
                                                 'raters', s.raters, 'spread', s.spread) ORDER BY s.sector), '[]')
                                             FROM round_sector s
                                             WHERE (s.round_id, s.element) = (e.round_id, e.element)),
                                 'agreement', (SELECT jsonb_build_object('element', g.element, 'outcome', g.outcome,
                                                   'answer', g.answer, 'level', g.level, 'label', g.label,
                                                   'target', g.target, 'targetLabel', g.target_label,
                                                   'confidence', g.confidence, 'reason', g.reason,
                                                   'evidence', g.evidence, 'recordedAt', g.recorded_at)
                                               FROM standing_agreement g
                                               WHERE (g.round_id, g.element) = (e.round_id, e.element)))
                                 ORDER BY e.position), '[]')
                             FROM round_element e
                             LEFT JOIN instrument_element n ON (n.instrument_id, n.version, n.element)
                                 = (r.instrument_id, r.instrument_version, e.element)
                             WHERE e.round_id = r.round_id
                                 AND (NOT r.quick_view OR coalesce(n.pit_component, r.pit_component) = :component)),
                'source', jsonb_build_object('kind', 'round', 'id', r.round_id,
                                             'href', :assessment || '/v1/rounds/' || r.round_id))
            FROM own r ORDER BY coalesce(r.closed_at, r.opened_at) DESC, r.round_id
            """;

    private static final String PROPOSALS = """
            SELECT jsonb_build_object('proposalId', p.proposal_id, 'roundId', p.round_id,
                'assessmentId', p.assessment_id, 'element', p.element, 'elementName', p.element_name,
                'level', p.level, 'label', p.label, 'target', p.target, 'targetLabel', p.target_label,
                'cause', p.cause, 'suggestion', p.suggestion, 'proposedAt', p.proposed_at, 'example', p.example,
                'stands', EXISTS (SELECT 1 FROM assessment a
                                  WHERE a.assessment_id = p.assessment_id AND a.state = 'submitted'),
                'source', jsonb_build_object('kind', 'proposal', 'id', p.proposal_id,
                              'href', :assessment || '/v1/rounds/' || p.round_id || '/proposals'))
            FROM proposed_action p
            LEFT JOIN instrument_element e ON (e.instrument_id, e.version, e.element)
                = (p.instrument_id, p.instrument_version, p.element)
            WHERE p.gss_code = :code AND coalesce(e.pit_component, p.pit_component) = :component
            ORDER BY p.proposed_at DESC, p.proposal_id
            """;

    private final JsonDocuments documents;
    private final ServiceLinks links;

    RoundReadings(JsonDocuments documents, ServiceLinks links) {
        this.documents = documents;
        this.links = links;
    }

    /** Returns the rounds, newest first. */
    List<RoundReading> rounds(String gssCode, String component) {
        return read(ROUNDS, gssCode, component, RoundReading.class);
    }

    /** Returns the proposed actions, newest first. */
    List<ProposalReading> proposals(String gssCode, String component) {
        return read(PROPOSALS, gssCode, component, ProposalReading.class);
    }

    private <T> List<T> read(String sql, String gssCode, String component, Class<T> type) {
        return documents.list(
                sql, Map.of("code", gssCode, "component", component, "assessment", links.assessment()), type);
    }
}

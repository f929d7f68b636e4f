package org.placewise.reporting.dashboard.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.placewise.reporting.dashboard.LatestState;
import org.placewise.reporting.dashboard.RollUp;
import org.placewise.reporting.dashboard.RollUp.PartnershipCounts;
import org.placewise.reporting.dashboard.RollUp.PlaceBelow;
import org.placewise.reporting.star.db.JsonDocuments;

/** Reads what is known of the councils or neighbourhoods below an area, leaving out those that are no longer in use. */
@ApplicationScoped
public class RollUps {

    private static final String BELOW = """
            WITH RECURSIVE path AS (
                SELECT gss_code, whole FROM place_parent WHERE parent_code = :code
                UNION
                SELECT c.gss_code, p.whole AND c.whole FROM place_parent c JOIN path p ON c.parent_code = p.gss_code),
            below AS (
                SELECT p.gss_code, p.name, p.area_type, bool_or(path.whole) AS whole
                FROM path JOIN place p ON p.gss_code = path.gss_code
                WHERE p.level = :level AND p.valid_to IS NULL AND p.successors = '{}'
                GROUP BY p.gss_code),
            counted AS (SELECT gss_code FROM below WHERE whole)
            """;

    private static final String PLACES = BELOW + """
            SELECT jsonb_build_object('gssCode', gss_code, 'name', name, 'areaType', area_type, 'whole', whole,
                'componentsAssessed', (SELECT count(DISTINCT component) FROM latest_component l
                                       WHERE l.gss_code = below.gss_code),
                'boards', (SELECT count(*) FROM board b WHERE b.gss_code = below.gss_code))
            FROM below ORDER BY name, gss_code
            """;

    private static final String STATES = BELOW + """
            , latest AS (
                SELECT DISTINCT ON (gss_code, component)
                       gss_code, instrument_id, instrument_version, topic, component, quick_view
                FROM latest_component
                WHERE gss_code IN (SELECT gss_code FROM counted)
                ORDER BY gss_code, component, quick_view, assessed_on DESC, submitted_at DESC, assessment_id DESC)
            SELECT jsonb_build_object('gssCode', a.gss_code, 'pitComponent', l.component,
                'instrumentId', a.instrument_id, 'instrumentVersion', a.instrument_version,
                'instrumentName', a.instrument_name, 'example', a.example, 'quickView', l.quick_view,
                'overall', a.overall,
                'answers', CASE WHEN l.quick_view THEN
                    (SELECT jsonb_agg(jsonb_build_object('answer', w.answer, 'level', w.level) ORDER BY w.position)
                     FROM unnest(a.elements, a.answers, a.levels) WITH ORDINALITY AS w(element, answer, level, position)
                     JOIN instrument_element e ON (e.instrument_id, e.version, e.element)
                         = (a.instrument_id, a.instrument_version, w.element)
                     WHERE coalesce(e.pit_component, a.pit_component) = l.component) END)
            FROM latest l JOIN latest_assessment a USING (gss_code, instrument_id, instrument_version, topic)
            ORDER BY a.gss_code, l.component
            """;

    private static final String PARTNERSHIPS = BELOW + """
            SELECT jsonb_build_object('placesWithBoard', b.places, 'boards', b.boards, 'exampleBoards', b.examples,
                'seatsFilled', s.filled, 'seatsVacant', s.vacant, 'objectives', o.objectives,
                'clearObjectives', o.clear, 'actions', a.actions, 'ownedActions', a.owned, 'planned', a.planned,
                'inProgress', a.in_progress, 'done', a.done, 'stopped', a.stopped)
            FROM (SELECT count(DISTINCT gss_code) AS places, count(*) AS boards,
                         count(*) FILTER (WHERE example) AS examples
                  FROM board WHERE gss_code IN (SELECT gss_code FROM counted)) b,
                 (SELECT count(*) FILTER (WHERE filled) AS filled, count(*) FILTER (WHERE NOT filled) AS vacant
                  FROM board_seat JOIN board USING (board_id)
                  WHERE gss_code IN (SELECT gss_code FROM counted)) s,
                 (SELECT count(*) AS objectives, count(*) FILTER (WHERE clear) AS clear
                  FROM objective WHERE gss_code IN (SELECT gss_code FROM counted)) o,
                 (SELECT count(*) AS actions,
                         count(*) FILTER (WHERE owner IS NOT NULL AND organisation IS NOT NULL) AS owned,
                         count(*) FILTER (WHERE status = 'planned') AS planned,
                         count(*) FILTER (WHERE status = 'in-progress') AS in_progress,
                         count(*) FILTER (WHERE status = 'done') AS done,
                         count(*) FILTER (WHERE status = 'stopped') AS stopped
                  FROM action WHERE gss_code IN (SELECT gss_code FROM counted)) a
            """;

    private final JsonDocuments documents;

    RollUps(JsonDocuments documents) {
        this.documents = documents;
    }

    /** Returns the places of a level below an area by name; empty when there is none. */
    public List<PlaceBelow> places(String gssCode, String level) {
        return documents.list(PLACES, Map.of("code", gssCode, "level", level), PlaceBelow.class);
    }

    /** Returns the assessment that gives each component its state in each place of a level that lies wholly in the area. */
    public List<LatestState> states(String gssCode, String level) {
        return documents.list(STATES, Map.of("code", gssCode, "level", level), LatestState.class);
    }

    /** Returns sums over the councils that lie wholly in the area. */
    public PartnershipCounts partnerships(String gssCode) {
        return documents
                .list(PARTNERSHIPS, Map.of("code", gssCode, "level", RollUp.LEVEL), PartnershipCounts.class)
                .getFirst();
    }
}

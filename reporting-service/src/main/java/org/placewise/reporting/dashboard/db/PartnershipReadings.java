package org.placewise.reporting.dashboard.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.placewise.kit.day.EnglishDay;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.view.View;
import org.placewise.kit.view.Views;
import org.placewise.reporting.app.ServiceLinks;
import org.placewise.reporting.dashboard.ActionReading;
import org.placewise.reporting.dashboard.BoardReading;
import org.placewise.reporting.dashboard.FurtherSign;
import org.placewise.reporting.dashboard.ObjectiveReading;
import org.placewise.reporting.star.db.JsonDocuments;

/** Reads the boards of a place, their objectives and actions, as the caller sees them. */
@ApplicationScoped
public class PartnershipReadings {

    private static final String BOARDS = """
            SELECT jsonb_build_object('boardId', board_id, 'name', name, 'boardType', board_type,
                'placeLevel', place_level, 'example', example,
                'seatsFilled', (SELECT count(*) FROM board_seat s WHERE s.board_id = b.board_id AND filled),
                'seatsVacant', (SELECT count(*) FROM board_seat s WHERE s.board_id = b.board_id AND NOT filled),
                'seats', (SELECT coalesce(jsonb_agg(jsonb_build_object('seat', seat, 'title', title, 'filled', filled,
                              'memberId', member_id, 'vacantSince', vacant_since) ORDER BY position), '[]')
                          FROM board_seat s WHERE s.board_id = b.board_id),
                'members', (SELECT coalesce(jsonb_agg(jsonb_build_object('memberId', member_id,
                                'name', CASE WHEN :officers OR :names AND (until IS NULL OR until >= :today) THEN name END,
                                'role', role, 'organisation', organisation, 'odsCode', ods_code, 'sector', sector,
                                'seat', seat, 'until', until) ORDER BY position), '[]')
                            FROM board_member m WHERE m.board_id = b.board_id),
                'signs', (SELECT jsonb_build_object('asOf', c.as_of,
                              'clarity', jsonb_build_object('finding', c.finding, 'explanation', c.explanation,
                                                            'counts', c.counts, 'records', c.records),
                              'ownership', jsonb_build_object('finding', o.finding, 'explanation', o.explanation,
                                                              'counts', o.counts, 'records', o.records),
                              'further', (SELECT coalesce(jsonb_agg(jsonb_build_object('sign', f.sign, 'measure', f.measure,
                                              'finding', f.finding, 'explanation', f.explanation, 'counts', f.counts)
                                              ORDER BY f.position), '[]')
                                          FROM board_sign f
                                          WHERE f.board_id = b.board_id AND f.sign NOT IN ('clarity', 'ownership')),
                              'source', jsonb_build_object('kind', 'signs', 'id', b.board_id,
                                            'href', :partnership || '/v1/boards/' || b.board_id || '/signs'))
                          FROM board_sign c JOIN board_sign o ON o.board_id = c.board_id AND o.sign = 'ownership'
                          WHERE c.board_id = b.board_id AND c.sign = 'clarity'),
                'source', jsonb_build_object('kind', 'board', 'id', board_id,
                                             'href', :partnership || '/v1/boards/' || board_id))
            FROM board b WHERE gss_code = :code ORDER BY name, board_id
            """;

    private static final String FURTHER_SIGNS = """
            SELECT jsonb_build_object('sign', sign, 'measure', measure, 'asOf', as_of,
                'reading', jsonb_build_object('finding', finding, 'explanation', explanation, 'counts', counts,
                    'records', records, 'wouldChange', would_change, 'sectors', sectors, 'carriers', carriers,
                    'herfindahl', herfindahl, 'gini', gini))
            FROM board_sign WHERE board_id = :board AND sign NOT IN ('clarity', 'ownership') ORDER BY position
            """;

    private static final String OBJECTIVES = """
            SELECT jsonb_build_object('objectiveId', objective_id, 'boardId', board_id, 'title', title,
                'pitComponent', pit_component,
                'indicator', CASE WHEN indicator_name IS NOT NULL
                    THEN jsonb_build_object('name', indicator_name, 'id', indicator_id) END,
                'baseline', CASE WHEN baseline_value IS NOT NULL THEN jsonb_build_object('value', baseline_value,
                    'unit', baseline_unit, 'period', baseline_period) END,
                'target', CASE WHEN target_value IS NOT NULL
                    THEN jsonb_build_object('value', target_value, 'unit', target_unit) END,
                'targetDate', target_date, 'populationGroup', population_group,
                'owner', CASE WHEN owner_name IS NOT NULL
                    THEN jsonb_build_object('organisation', owner_organisation,
                        'name', CASE WHEN :names THEN owner_name ELSE post_on_board(board_id, owner_name) END) END,
                'clarity', jsonb_build_object('present', parts_present, 'missing', parts_missing, 'clear', clear),
                'source', jsonb_build_object('kind', 'objective', 'id', objective_id,
                                             'href', :partnership || '/v1/objectives/' || objective_id))
            FROM objective WHERE gss_code = :code ORDER BY recorded_at, objective_id
            """;

    private static final String ACTIONS = """
            SELECT jsonb_build_object('actionId', action_id, 'objectiveId', objective_id, 'boardId', board_id,
                'title', title, 'ownerNamed', owner IS NOT NULL,
                'owner', CASE WHEN :names THEN owner ELSE post_on_board(board_id, owner) END, 'organisation', organisation, 'sector', sector, 'dueDate', due_date,
                'reportEveryDays', report_every_days, 'status', status,
                'progress', (SELECT coalesce(jsonb_agg(jsonb_build_object('notedAt', noted_at, 'note', note,
                                 'by', CASE WHEN :officers THEN noted_by END) ORDER BY position), '[]')
                             FROM action_progress p WHERE p.action_id = a.action_id),
                'source', jsonb_build_object('kind', 'action', 'id', action_id,
                                             'href', :partnership || '/v1/actions/' || action_id))
            FROM action a WHERE gss_code = :code ORDER BY recorded_at, action_id
            """;

    private final JsonDocuments documents;
    private final ServiceLinks links;
    private final Views views;
    private final Clock clock;

    PartnershipReadings(JsonDocuments documents, ServiceLinks links, Views views, Clock clock) {
        this.documents = documents;
        this.links = links;
        this.views = views;
        this.clock = clock;
    }

    /** Returns how much the caller sees of the boards of a place, and so of its dashboard. */
    public View view(String gssCode) {
        return views.of(Roles.BOARD_OFFICER, gssCode);
    }

    /** Returns the boards by name. */
    public List<BoardReading> boards(String gssCode) {
        return read(BOARDS, gssCode, BoardReading.class);
    }

    /** Returns the objectives, oldest first. */
    public List<ObjectiveReading> objectives(String gssCode) {
        return read(OBJECTIVES, gssCode, ObjectiveReading.class);
    }

    /** Returns the actions, oldest first. */
    public List<ActionReading> actions(String gssCode) {
        return read(ACTIONS, gssCode, ActionReading.class);
    }

    /** Returns the signs of a board after clarity and ownership, then its measures, each with the records behind it. */
    public List<FurtherSign> furtherSigns(UUID boardId) {
        return documents.list(FURTHER_SIGNS, Map.of("board", boardId), FurtherSign.class);
    }

    private <T> List<T> read(String sql, String gssCode, Class<T> type) {
        View view = view(gssCode);
        return documents.list(
                sql,
                Map.of(
                        "code",
                        gssCode,
                        "partnership",
                        links.partnership(),
                        "names",
                        view != View.PUBLIC,
                        "officers",
                        view == View.OFFICER,
                        "today",
                        EnglishDay.of(clock.instant())),
                type);
    }
}

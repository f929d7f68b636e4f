package org.placewise.partnership.action.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.partnership.action.Actions;
import org.placewise.partnership.action.MissedMilestones;

/** Finds missed milestones in the actions and keeps what was told of in a table of its own, whose key lets nobody tell twice. */
@ApplicationScoped
class PostgresMissedMilestones implements MissedMilestones {

    private static final String DUE = """
            SELECT a.id, CAST(m ->> 'milestoneId' AS uuid) AS milestone_id
            FROM action a, jsonb_array_elements(a.milestones) m
            WHERE a.deleted_at IS NULL AND a.status IN ('planned', 'in-progress')
              AND m ->> 'reachedOn' IS NULL AND CAST(m ->> 'dueOn' AS date) < :today
              AND NOT EXISTS (
                  SELECT 1 FROM milestone_missed told
                  WHERE told.action_id = a.id AND told.milestone_id = CAST(m ->> 'milestoneId' AS uuid)
                    AND told.due_on = CAST(m ->> 'dueOn' AS date))
            ORDER BY a.id LIMIT :limit
            FOR UPDATE OF a SKIP LOCKED
            """;

    private static final String TELL = """
            INSERT INTO milestone_missed (milestone_id, due_on, action_id, told_at)
            VALUES (:milestoneId, :dueOn, :actionId, :at) ON CONFLICT DO NOTHING
            """;

    private final Jdbi jdbi;
    private final Actions actions;

    PostgresMissedMilestones(Jdbi jdbi, Actions actions) {
        this.jdbi = jdbi;
        this.actions = actions;
    }

    private record Due(UUID actionId, UUID milestoneId) {}

    @Override
    public List<Missed> takeSome(LocalDate today, Instant at, int limit) {
        List<Due> due = jdbi.withHandle(handle -> handle.createQuery(DUE)
                .bind("today", today)
                .bind("limit", limit)
                .map((row, context) ->
                        new Due(row.getObject("id", UUID.class), row.getObject("milestone_id", UUID.class)))
                .list());
        return due.stream()
                .flatMap(it -> missed(it, today).stream())
                .filter(it -> told(it, at))
                .toList();
    }

    private Optional<Missed> missed(Due due, LocalDate today) {
        return actions.find(due.actionId()).flatMap(action -> action.terms().milestones().stream()
                .filter(it -> due.milestoneId().equals(it.milestoneId()) && it.missedOn(today))
                .findFirst()
                .map(milestone -> new Missed(action, milestone)));
    }

    private boolean told(Missed missed, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(TELL)
                        .bind("milestoneId", missed.milestone().milestoneId())
                        .bind("dueOn", missed.milestone().dueOn())
                        .bind("actionId", missed.action().id())
                        .bind("at", at)
                        .execute()
                == 1);
    }
}

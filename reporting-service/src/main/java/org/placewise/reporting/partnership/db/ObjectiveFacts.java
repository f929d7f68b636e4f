package org.placewise.reporting.partnership.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.reporting.partnership.ObjectiveRecorded;

/** Writes objectives; joins the caller's transaction. */
@ApplicationScoped
public class ObjectiveFacts {

    private static final String INSERT = """
            INSERT INTO objective (objective_id, board_id, gss_code, recorded_at, title, pit_component, indicator_name,
                indicator_id, baseline_value, baseline_unit, baseline_period, target_value, target_unit, target_date,
                population_group, owner_name, owner_organisation, parts_present, parts_missing, clear, priority_id)
            VALUES (:objectiveId, :boardId, :gssCode, :recordedAt, :title, :pitComponent, :indicator?.name,
                :indicator?.id, :baseline?.value, :baseline?.unit, :baseline?.period, :target?.value, :target?.unit,
                :targetDate, :populationGroup, :owner?.name, :owner?.organisation, :present, :missing, :clarity.clear,
                :priorityId)
            """;

    private final Jdbi jdbi;

    ObjectiveFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Replaces one objective. */
    public void replace(ObjectiveRecorded objective) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM objective WHERE objective_id = ?", objective.objectiveId());
            handle.createUpdate(INSERT)
                    .bindMethods(objective)
                    .bindArray("present", String.class, objective.clarity().present())
                    .bindArray("missing", String.class, objective.clarity().missing())
                    .execute();
        });
    }

    /** Deletes one objective. */
    public void remove(UUID objectiveId) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM objective WHERE objective_id = ?", objectiveId));
    }
}

package org.placewise.reporting.partnership.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.reporting.partnership.ActionRecorded;
import org.placewise.reporting.partnership.ProgressNote;

/** Writes actions and their progress notes; joins the caller's transaction. */
@ApplicationScoped
public class ActionFacts {

    private static final String INSERT = """
            INSERT INTO action (action_id, objective_id, board_id, gss_code, recorded_at, title, owner, organisation,
                sector, due_date, report_every_days, status)
            VALUES (:actionId, :objectiveId, :boardId, :gssCode, :recordedAt, :title, :owner, :organisation,
                :sector, :dueDate, :reportEveryDays, :status)
            """;

    private final Jdbi jdbi;

    ActionFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Replaces one action with its progress notes. */
    public void replace(ActionRecorded action) {
        jdbi.useHandle(handle -> {
            delete(handle, action.actionId());
            handle.createUpdate(INSERT).bindMethods(action).execute();
            insertProgress(handle, action.actionId(), action.progress());
        });
    }

    /** Deletes one action with its progress notes. */
    public void remove(UUID actionId) {
        jdbi.useHandle(handle -> delete(handle, actionId));
    }

    private static void delete(Handle handle, UUID actionId) {
        handle.execute("DELETE FROM action WHERE action_id = ?", actionId);
    }

    private static void insertProgress(Handle handle, UUID actionId, List<ProgressNote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO action_progress (action_id, position, noted_at, note, noted_by)
                VALUES (:actionId, :position, :notedAt, :note, :by)
                """);
        for (int position = 0; position < notes.size(); position++) {
            batch.bindMethods(notes.get(position))
                    .bind("actionId", actionId)
                    .bind("position", position)
                    .add();
        }
        batch.execute();
    }
}

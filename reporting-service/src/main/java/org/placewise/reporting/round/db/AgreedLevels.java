package org.placewise.reporting.round.db;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;
import org.placewise.reporting.round.LevelAgreed;
import org.placewise.reporting.star.db.JsonColumns;

/** Writes what partners recorded of elements; joins the caller's transaction. */
@ApplicationScoped
public class AgreedLevels {

    private static final String INSERT = """
            INSERT INTO agreed_level (round_id, element, turn, outcome, answer, level, label, target, target_label,
                confidence, reason, evidence, recorded_at)
            VALUES (:roundId, :element, :turn, :outcome, :answer, :level, :label, :target, :targetLabel, :confidence,
                :reason, CAST(:evidenceJson AS jsonb), :recordedAt)
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;

    AgreedLevels(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Replaces what is recorded of one element of a round. */
    public void replace(LevelAgreed agreed) {
        LevelAgreed.Agreement agreement = agreed.agreement();
        String evidence = json.text(agreement.evidence());
        jdbi.useHandle(handle -> {
            handle.execute(
                    "DELETE FROM agreed_level WHERE round_id = ? AND element = ?",
                    agreed.roundId(),
                    agreement.element());
            handle.createUpdate(INSERT)
                    .bindMethods(agreement)
                    .bind("roundId", agreed.roundId())
                    .bind("turn", agreed.turn())
                    .bind("evidenceJson", evidence)
                    .execute();
        });
    }
}

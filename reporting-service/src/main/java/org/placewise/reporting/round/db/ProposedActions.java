package org.placewise.reporting.round.db;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;
import org.placewise.reporting.round.ActionProposed;

/** Writes proposed actions; joins the caller's transaction. */
@ApplicationScoped
public class ProposedActions {

    private static final String INSERT = """
            INSERT INTO proposed_action (proposal_id, round_id, assessment_id, gss_code, instrument_id,
                instrument_version, instrument_name, pit_component, topic, example, element, element_name, level, label,
                target, target_label, cause, suggestion, proposed_at)
            VALUES (:proposalId, :roundId, :assessmentId, :gssCode, :instrumentId, :instrumentVersion,
                :instrumentName, :pitComponent, :topic, :example, :element, :elementName, :level, :label, :target,
                :targetLabel, :cause, :suggestion, :proposedAt)
            """;

    private final Jdbi jdbi;

    ProposedActions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Replaces one proposed action. */
    public void replace(ActionProposed proposal) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM proposed_action WHERE proposal_id = ?", proposal.proposalId());
            handle.createUpdate(INSERT).bindMethods(proposal).execute();
        });
    }
}

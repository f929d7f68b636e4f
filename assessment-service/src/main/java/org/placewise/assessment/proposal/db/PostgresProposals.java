package org.placewise.assessment.proposal.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.proposal.Proposal;
import org.placewise.assessment.proposal.Proposals;

/** Plain SQL; proposals are only added. */
@ApplicationScoped
class PostgresProposals implements Proposals {

    private final Jdbi jdbi;

    PostgresProposals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Proposal proposal) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO action_proposal (id, round_id, assessment_id, element, level, target, cause,
                                                     suggestion, proposed_by, proposed_at)
                        VALUES (:id, :roundId, :assessmentId, :element, :level, :target, :cause,
                                :suggestion, :proposedBy, :proposedAt)
                        """)
                .bind("id", proposal.id())
                .bind("roundId", proposal.roundId())
                .bind("assessmentId", proposal.assessmentId())
                .bind("element", proposal.element().value())
                .bind("level", proposal.level())
                .bind("target", proposal.target())
                .bind("cause", proposal.cause())
                .bind("suggestion", proposal.suggestion())
                .bind("proposedBy", proposal.proposedBy())
                .bind("proposedAt", proposal.proposedAt())
                .execute());
    }

    @Override
    public List<Proposal> ofRound(UUID roundId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM action_proposal WHERE round_id = :roundId ORDER BY id")
                        .bind("roundId", roundId)
                        .map((row, context) -> read(row))
                        .list());
    }

    private static Proposal read(ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("assessment_id", UUID.class),
                new ElementCode(row.getString("element")),
                row.getInt("level"),
                row.getObject("target", Integer.class),
                row.getString("cause"),
                row.getString("suggestion"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}

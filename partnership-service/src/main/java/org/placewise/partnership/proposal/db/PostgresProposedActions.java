package org.placewise.partnership.proposal.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.proposal.ProposalState;
import org.placewise.partnership.proposal.ProposedAction;
import org.placewise.partnership.proposal.ProposedActions;

/** Proposals as rows with their published state. */
@ApplicationScoped
class PostgresProposedActions implements ProposedActions {

    private static final String KEEP = """
            INSERT INTO proposed_action (proposal_id, gss_code, proposal)
            VALUES (:id, :gssCode, CAST(:proposal AS jsonb))
            ON CONFLICT (proposal_id) DO UPDATE SET gss_code = excluded.gss_code, proposal = excluded.proposal
            """;

    private static final String LIST = """
            WITH RECURSIVE reach (code) AS (
                SELECT CAST(:place AS varchar)
                UNION
                SELECT p.gss_code FROM known_place_parent p JOIN reach ON p.parent_code = reach.code WHERE p.whole)
            SELECT * FROM proposed_action
            WHERE (CAST(:place AS varchar) IS NULL OR gss_code IN (SELECT code FROM reach))
              AND (CAST(:adopted AS boolean) IS NULL OR (action_id IS NOT NULL) = :adopted)
              AND (CAST(:after AS uuid) IS NULL OR proposal_id > :after)
            ORDER BY proposal_id LIMIT :limit
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresProposedActions(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public void keep(ProposedAction proposal) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bind("id", proposal.proposalId())
                .bind("gssCode", proposal.gssCode())
                .bind("proposal", write(proposal))
                .execute());
    }

    @Override
    public Optional<ProposalState> find(UUID proposalId) {
        return one("SELECT * FROM proposed_action WHERE proposal_id = :id", proposalId);
    }

    @Override
    public Optional<ProposalState> lock(UUID proposalId) {
        return one("SELECT * FROM proposed_action WHERE proposal_id = :id FOR UPDATE", proposalId);
    }

    @Override
    public List<ProposalState> list(
            @Nullable String place, @Nullable Boolean adopted, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("place", place)
                .bind("adopted", adopted)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public void adopted(UUID proposalId, UUID actionId, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE proposed_action SET action_id = :actionId, adopted_at = :at WHERE proposal_id = :id")
                .bind("id", proposalId)
                .bind("actionId", actionId)
                .bind("at", at)
                .execute());
    }

    private Optional<ProposalState> one(String select, UUID proposalId) {
        return jdbi.withHandle(handle -> handle.createQuery(select)
                .bind("id", proposalId)
                .map((row, context) -> read(row))
                .findOne());
    }

    private ProposalState read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime adoptedAt = row.getObject("adopted_at", OffsetDateTime.class);
        try {
            return new ProposalState(
                    json.readValue(row.getString("proposal"), ProposedAction.class),
                    row.getObject("action_id", UUID.class),
                    adoptedAt == null ? null : adoptedAt.toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A proposal cannot be read", e);
        }
    }

    private String write(ProposedAction proposal) {
        try {
            return json.writeValueAsString(proposal);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A proposal cannot be written as JSON", e);
        }
    }
}

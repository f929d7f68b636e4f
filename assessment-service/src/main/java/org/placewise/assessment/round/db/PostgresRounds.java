package org.placewise.assessment.round.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.Rounds;

/** Plain SQL. Those who rate hold the row shared, those who change the round hold it alone. */
@ApplicationScoped
class PostgresRounds implements Rounds {

    private static final String ADD = """
            INSERT INTO round (id, gss_code, place_level, topic, partner_organisation, period_from, period_to,
                               instrument_id, instrument_version, mode, provenance, importance, example, organiser,
                               state, turn, opened_at, closed_at, results, agreements, concluded_at, concluded_by,
                               assessment_id, earlier_turns, version)
            VALUES (:id, :gssCode, :placeLevel, :topic, :partnerOrganisation, :periodFrom, :periodTo,
                    :instrumentId, :instrumentVersion, :mode, :provenance, CAST(:importance AS jsonb), :example,
                    :organiser, :state, :turn, :openedAt, :closedAt, CAST(:results AS jsonb),
                    CAST(:agreements AS jsonb), :concludedAt, :concludedBy, :assessmentId,
                    CAST(:earlierTurns AS jsonb), :version)
            """;

    private static final String SAVE = """
            UPDATE round SET state = :state, turn = :turn, opened_at = :openedAt, closed_at = :closedAt,
                   results = CAST(:results AS jsonb), agreements = CAST(:agreements AS jsonb),
                   concluded_at = :concludedAt, concluded_by = :concludedBy, assessment_id = :assessmentId,
                   earlier_turns = CAST(:earlierTurns AS jsonb), version = :version
            WHERE id = :id
            """;

    private final Jdbi jdbi;
    private final RoundRow rows;

    PostgresRounds(Jdbi jdbi, RoundRow rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    @Override
    public Optional<Round> find(UUID id) {
        return find(id, "");
    }

    @Override
    public Optional<Round> concludedWith(UUID assessmentId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM round WHERE assessment_id = :id")
                .bind("id", assessmentId)
                .map((row, context) -> rows.read(row))
                .findOne());
    }

    @Override
    public Optional<Round> findForChange(UUID id) {
        return find(id, "FOR UPDATE");
    }

    @Override
    public Optional<Round> findHeldShared(UUID id) {
        return find(id, "FOR SHARE");
    }

    @Override
    public void add(Round round) {
        jdbi.useHandle(handle -> rows.bindProgress(rows.bindScope(handle.createUpdate(ADD), round), round)
                .execute());
    }

    @Override
    public void save(Round round) {
        int saved = jdbi.withHandle(
                handle -> rows.bindProgress(handle.createUpdate(SAVE), round).execute());
        if (saved != 1) {
            throw new IllegalStateException("Round " + round.id() + " has gone");
        }
    }

    private Optional<Round> find(UUID id, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM round WHERE id = :id " + lock)
                .bind("id", id)
                .map((row, context) -> rows.read(row))
                .findOne());
    }
}

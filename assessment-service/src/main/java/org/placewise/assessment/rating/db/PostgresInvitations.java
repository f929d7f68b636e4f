package org.placewise.assessment.rating.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.rating.Invitation;
import org.placewise.assessment.rating.Invitations;
import org.placewise.assessment.rating.Sector;
import org.placewise.kit.word.Word;

/** Plain SQL; the hash of a secret is read by nothing but the check of one. */
@ApplicationScoped
class PostgresInvitations implements Invitations {

    private static final String COLUMNS =
            "id, round_id, organisation, sector, name, invited_at, expires_at, revoked_at, failed_attempts";

    private final Jdbi jdbi;

    PostgresInvitations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Invitation invitation, byte[] secretHash) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO invitation (id, round_id, organisation, sector, name, secret_sha256, invited_at,
                                                expires_at, failed_attempts, sheet_version)
                        VALUES (:id, :roundId, :organisation, :sector, :name, :hash, :invitedAt, :expiresAt, 0, 1)
                        """)
                .bind("id", invitation.id())
                .bind("roundId", invitation.roundId())
                .bind("organisation", invitation.organisation())
                .bind("sector", invitation.sector().word())
                .bind("name", invitation.name())
                .bind("hash", secretHash)
                .bind("invitedAt", invitation.invitedAt())
                .bind("expiresAt", invitation.expiresAt())
                .execute());
    }

    @Override
    public Optional<Invitation> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + COLUMNS + " FROM invitation WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public Optional<byte[]> secretHash(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT secret_sha256 FROM invitation WHERE id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne());
    }

    @Override
    public void countFailedAttempt(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE invitation SET failed_attempts = failed_attempts + 1 WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public void renew(UUID id, byte[] secretHash, Instant expiresAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE invitation SET secret_sha256 = :hash, expires_at = :expiresAt, failed_attempts = 0
                        WHERE id = :id
                        """)
                .bind("id", id)
                .bind("hash", secretHash)
                .bind("expiresAt", expiresAt)
                .execute());
    }

    @Override
    public void revoke(UUID id, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE invitation SET revoked_at = :at WHERE id = :id")
                .bind("id", id)
                .bind("at", at)
                .execute());
    }

    @Override
    public List<Invitation> ofRound(UUID roundId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + COLUMNS + " FROM invitation WHERE round_id = :roundId ORDER BY id")
                .bind("roundId", roundId)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public Set<UUID> completed(UUID roundId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM invitation WHERE round_id = :roundId AND completed")
                        .bind("roundId", roundId)
                        .mapTo(UUID.class)
                        .set());
    }

    private static Invitation read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime revokedAt = row.getObject("revoked_at", OffsetDateTime.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getString("organisation"),
                Word.stored(Sector.class, row.getString("sector")),
                row.getString("name"),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                revokedAt == null ? null : revokedAt.toInstant(),
                row.getInt("failed_attempts"));
    }
}

package org.placewise.assessment.round.db;

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
import org.placewise.assessment.round.OrganiserLink;
import org.placewise.assessment.round.OrganiserLinks;

/** Plain SQL; the hash of a secret is read by nothing but the check of one. */
@ApplicationScoped
class PostgresOrganiserLinks implements OrganiserLinks {

    private final Jdbi jdbi;

    PostgresOrganiserLinks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(OrganiserLink link, byte[] secretHash) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO organiser_link (id, round_id, organiser, secret_sha256, made_at, expires_at,
                                                    failed_attempts)
                        VALUES (:id, :roundId, :organiser, :hash, :madeAt, :expiresAt, 0)
                        """)
                .bind("id", link.id())
                .bind("roundId", link.roundId())
                .bind("organiser", link.organiser())
                .bind("hash", secretHash)
                .bind("madeAt", link.madeAt())
                .bind("expiresAt", link.expiresAt())
                .execute());
    }

    @Override
    public Optional<OrganiserLink> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM organiser_link WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public Optional<byte[]> secretHash(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT secret_sha256 FROM organiser_link WHERE id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne());
    }

    @Override
    public void countFailedAttempt(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE organiser_link SET failed_attempts = failed_attempts + 1 WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public void revoke(UUID id, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE organiser_link SET revoked_at = :at WHERE id = :id")
                .bind("id", id)
                .bind("at", at)
                .execute());
    }

    @Override
    public List<OrganiserLink> ofRound(UUID roundId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM organiser_link WHERE round_id = :roundId ORDER BY id")
                        .bind("roundId", roundId)
                        .map((row, context) -> read(row))
                        .list());
    }

    private static OrganiserLink read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime revokedAt = row.getObject("revoked_at", OffsetDateTime.class);
        return new OrganiserLink(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getString("organiser"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                revokedAt == null ? null : revokedAt.toInstant(),
                row.getInt("failed_attempts"));
    }
}

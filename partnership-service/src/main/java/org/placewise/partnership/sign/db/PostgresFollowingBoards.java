package org.placewise.partnership.sign.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.placewise.partnership.sign.FollowingBoards;

/** Reads the objectives on record. */
@ApplicationScoped
class PostgresFollowingBoards implements FollowingBoards {

    private static final String FOLLOWING = """
            SELECT DISTINCT board_id FROM objective
            WHERE gss_code = :gssCode AND indicator_id = :indicatorId AND deleted_at IS NULL
            ORDER BY board_id
            """;

    private final Jdbi jdbi;

    PostgresFollowingBoards(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<UUID> of(String gssCode, String indicatorId) {
        return jdbi.withHandle(handle -> handle.createQuery(FOLLOWING)
                .bind("gssCode", gssCode)
                .bind("indicatorId", indicatorId)
                .mapTo(UUID.class)
                .list());
    }
}

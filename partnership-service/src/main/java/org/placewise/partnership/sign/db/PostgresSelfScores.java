package org.placewise.partnership.sign.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.placewise.partnership.sign.maturity.SelfScore;
import org.placewise.partnership.sign.maturity.SelfScores;

/** Self-scores, one row for each assessment. */
@ApplicationScoped
class PostgresSelfScores implements SelfScores {

    private static final String KEEP = """
            INSERT INTO self_score (assessment_id, gss_code, assessed_on, submitted_at, withdrawn_at, score)
            VALUES (:assessmentId, :gssCode, :assessedOn, :submittedAt, :withdrawnAt, CAST(:score AS jsonb))
            ON CONFLICT (assessment_id) DO UPDATE SET gss_code = excluded.gss_code, assessed_on = excluded.assessed_on,
                submitted_at = excluded.submitted_at, withdrawn_at = excluded.withdrawn_at, score = excluded.score
            """;

    private static final String BEFORE = """
            SELECT score FROM self_score
            WHERE gss_code = :gssCode AND submitted_at < :instant
              AND (withdrawn_at IS NULL OR withdrawn_at >= :instant)
            ORDER BY assessed_on DESC, submitted_at DESC, assessment_id DESC LIMIT 1
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresSelfScores(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public void keep(SelfScore score) {
        jdbi.useHandle(handle -> handle.createUpdate(KEEP)
                .bindMethods(score)
                .bind("score", write(score))
                .execute());
    }

    @Override
    public Optional<SelfScore> before(Instant instant, String gssCode) {
        return jdbi.withHandle(handle -> handle.createQuery(BEFORE)
                .bind("gssCode", gssCode)
                .bind("instant", instant)
                .mapTo(String.class)
                .findOne()
                .map(this::read));
    }

    private String write(SelfScore score) {
        try {
            return json.writeValueAsString(score);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A self-score cannot be written as JSON", e);
        }
    }

    private SelfScore read(String text) {
        try {
            return json.readValue(text, SelfScore.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A self-score that was kept cannot be read", e);
        }
    }
}

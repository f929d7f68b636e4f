package org.placewise.assessment.rating.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.Confidence;
import org.placewise.assessment.answer.Evidence;
import org.placewise.assessment.rating.RaterRatings;
import org.placewise.assessment.rating.Rating;
import org.placewise.assessment.rating.RatingSheet;
import org.placewise.assessment.rating.Ratings;
import org.placewise.assessment.rating.Sector;
import org.placewise.kit.word.Word;

/** Plain SQL: one row for each element that a rater has rated, and the version of the sheet on the rater's invitation. */
@ApplicationScoped
class PostgresRatings implements Ratings {

    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PostgresRatings(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public RatingSheet sheet(UUID invitationId) {
        return sheet(invitationId, "");
    }

    @Override
    public RatingSheet sheetForChange(UUID invitationId) {
        return sheet(invitationId, "FOR UPDATE");
    }

    @Override
    public void put(UUID invitationId, Rating rating, long sheetVersion, boolean completed, Instant at) {
        AnswerEntry entry = AnswerEntry.of(rating.given());
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO rating (invitation_id, element, answer, level, target, rationale, confidence,
                                                evidence, rated_at)
                            VALUES (:id, :element, :answer, :level, :target, :rationale, :confidence,
                                    CAST(:evidence AS jsonb), :at)
                            ON CONFLICT (invitation_id, element) DO UPDATE
                                SET answer = excluded.answer, level = excluded.level, target = excluded.target,
                                    rationale = excluded.rationale, confidence = excluded.confidence,
                                    evidence = excluded.evidence, rated_at = excluded.rated_at
                            """)
                    .bind("id", invitationId)
                    .bind("element", entry.element())
                    .bind("answer", Word.of(entry.answer().name()))
                    .bind("level", entry.level())
                    .bind("target", rating.target())
                    .bind("rationale", entry.rationale())
                    .bind(
                            "confidence",
                            entry.confidence() == null
                                    ? null
                                    : Word.of(entry.confidence().name()))
                    .bind("evidence", write(rating.given().evidence()))
                    .bind("at", at)
                    .execute();
            handle.createUpdate("UPDATE invitation SET sheet_version = :version, completed = :completed WHERE id = :id")
                    .bind("version", sheetVersion)
                    .bind("completed", completed)
                    .bind("id", invitationId)
                    .execute();
        });
    }

    @Override
    public List<RaterRatings> ofRound(UUID roundId) {
        Map<UUID, List<Rating>> ratings = new HashMap<>();
        return jdbi.withHandle(handle -> {
            handle.createQuery("""
                            SELECT r.* FROM rating r JOIN invitation i ON i.id = r.invitation_id
                            WHERE i.round_id = :roundId AND i.revoked_at IS NULL
                            """)
                    .bind("roundId", roundId)
                    .map((row, context) -> Map.entry(row.getObject("invitation_id", UUID.class), read(row)))
                    .forEach(entry -> ratings.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                            .add(entry.getValue()));
            return handle.createQuery(
                            "SELECT id, sector FROM invitation WHERE round_id = :roundId AND revoked_at IS NULL ORDER BY id")
                    .bind("roundId", roundId)
                    .map((row, context) -> new RaterRatings(
                            row.getObject("id", UUID.class),
                            Word.stored(Sector.class, row.getString("sector")),
                            ratings.getOrDefault(row.getObject("id", UUID.class), List.of())))
                    .list();
        });
    }

    private RatingSheet sheet(UUID invitationId, String lock) {
        return jdbi.withHandle(handle -> {
            long version = handle.createQuery("SELECT sheet_version FROM invitation WHERE id = :id " + lock)
                    .bind("id", invitationId)
                    .mapTo(Long.class)
                    .one();
            List<Rating> ratings = handle.createQuery("SELECT * FROM rating WHERE invitation_id = :id ORDER BY element")
                    .bind("id", invitationId)
                    .map((row, context) -> read(row))
                    .list();
            return new RatingSheet(version, ratings);
        });
    }

    private Rating read(ResultSet row) throws SQLException {
        @Nullable String confidence = row.getString("confidence");
        AnswerEntry entry = new AnswerEntry(
                row.getString("element"),
                AnswerKind.valueOf(constant(row.getString("answer"))),
                row.getObject("level", Integer.class),
                row.getString("rationale"),
                confidence == null ? null : Confidence.valueOf(constant(confidence)),
                evidence(row.getString("evidence")));
        return new Rating(entry.toGiven(), row.getObject("target", Integer.class));
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private List<Evidence> evidence(String text) {
        try {
            return json.readValue(text, EVIDENCE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored evidence cannot be read any more", e);
        }
    }

    private String write(List<Evidence> evidence) {
        try {
            return json.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Evidence cannot be written as JSON", e);
        }
    }
}

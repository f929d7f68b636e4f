package org.placewise.reporting.assessment.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.reporting.assessment.Answer;
import org.placewise.reporting.assessment.AssessmentRecorded;
import org.placewise.reporting.assessment.AssessmentSeries;
import org.placewise.reporting.star.db.JsonColumns;

/** Writes assessments and their answers, and which is the newest of its series; joins the caller's transaction. */
@ApplicationScoped
public class AssessmentFacts {

    private static final String INSERT = """
            INSERT INTO assessment (assessment_id, gss_code, place_level, instrument_id, instrument_version,
                instrument_name, pit_component, topic, assessed_on, state, submitted_at, withdrawn_at,
                withdrawal_reason, origin_channel, origin_source, origin_event_id, example, median_low, median_high,
                lowest, highest, not_applicable, not_known, unsupported, result)
            VALUES (:assessmentId, :gssCode, :placeLevel, :instrumentId, :instrumentVersion, :instrumentName,
                :pitComponent, :topic, :assessedOn, :state, :submittedAt, :withdrawnAt, :withdrawalReason,
                :origin.channel, :origin.source, :origin.eventId, :example, :result.overall.medianLow,
                :result.overall.medianHigh, :result.overall.lowest, :result.overall.highest,
                :result.overall.notApplicable, :result.overall.notKnown, :unsupportedCount,
                CAST(:resultJson AS jsonb))
            """;

    private static final String INSERT_ANSWER = """
            INSERT INTO assessment_answer (assessment_id, position, element, answer, level, label, rationale, confidence,
                supported, evidence)
            VALUES (:assessmentId, :position, :element, :answer, :level, :label, :rationale, :confidence, :supported,
                CAST(:evidenceJson AS jsonb))
            """;

    private static final String DELETE = """
            DELETE FROM assessment WHERE assessment_id = ?
            RETURNING gss_code, instrument_id, instrument_version, coalesce(topic, '') AS topic
            """;

    private static final String KEEP_LATEST = "SELECT keep_latest(:gssCode, :instrumentId, :instrumentVersion, :topic)";

    private final Jdbi jdbi;
    private final JsonColumns json;

    AssessmentFacts(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Replaces one assessment, submitted or withdrawn, with its answers; a newer version of it may be of another series. */
    public void replace(AssessmentRecorded assessment) {
        String result = json.text(assessment.result());
        jdbi.useHandle(handle -> {
            List<AssessmentSeries> before = handle.createQuery(DELETE)
                    .bind(0, assessment.assessmentId())
                    .map(ConstructorMapper.of(AssessmentSeries.class))
                    .list();
            handle.createUpdate(INSERT)
                    .bindMethods(assessment)
                    .bind("unsupportedCount", assessment.result().unsupported().size())
                    .bind("resultJson", result)
                    .execute();
            insertAnswers(handle, assessment);
            Stream.concat(before.stream(), Stream.of(assessment.series()))
                    .distinct()
                    .sorted()
                    .forEach(series ->
                            handle.createUpdate(KEEP_LATEST).bindMethods(series).execute());
        });
    }

    private void insertAnswers(Handle handle, AssessmentRecorded assessment) {
        PreparedBatch batch = handle.prepareBatch(INSERT_ANSWER);
        List<Answer> answers = assessment.answers();
        for (int position = 0; position < answers.size(); position++) {
            Answer answer = answers.get(position);
            batch.bindMethods(answer)
                    .bind("assessmentId", assessment.assessmentId())
                    .bind("position", position)
                    .bind("evidenceJson", json.text(answer.evidence()))
                    .add();
        }
        batch.execute();
    }
}

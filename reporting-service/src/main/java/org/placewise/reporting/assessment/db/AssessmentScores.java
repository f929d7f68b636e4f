package org.placewise.reporting.assessment.db;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.placewise.kit.database.LongWork;
import org.placewise.reporting.assessment.AssessmentScore;

/** Reads the answers of all submitted assessments, row by row, so that memory does not grow with their number. */
@ApplicationScoped
public class AssessmentScores {

    private static final int ROWS_AT_A_TIME = 1_000;
    private static final int SECONDS = 600;

    private static final String SELECT = """
            SELECT a.gss_code, p.name AS place_name, p.area_type, a.pit_component, a.instrument_id,
                   a.instrument_version, a.instrument_name, a.topic, a.assessment_id, a.assessed_on, a.submitted_at,
                   a.example, w.element, e.name AS element_name, e.group_code AS element_group, w.answer, w.level,
                   w.label AS level_label, w.confidence, w.supported, jsonb_array_length(w.evidence) AS evidence_count,
                   coalesce(e.pit_component, a.pit_component) AS element_pit_component,
                   coalesce(c.quick_view, false) AS quick_view, r.round_id, r.provenance
            FROM assessment a
            JOIN assessment_answer w USING (assessment_id)
            LEFT JOIN place p ON p.gss_code = a.gss_code
            LEFT JOIN instrument_element e
                ON (e.instrument_id, e.version, e.element) = (a.instrument_id, a.instrument_version, w.element)
            LEFT JOIN instrument_component c ON (c.instrument_id, c.version, c.component)
                = (a.instrument_id, a.instrument_version, coalesce(e.pit_component, a.pit_component))
            LEFT JOIN assessment_round r ON r.assessment_id = a.assessment_id
            WHERE a.state = 'submitted'
            ORDER BY a.gss_code, a.pit_component, a.assessed_on, a.assessment_id, w.position
            """;

    private final Jdbi jdbi;

    AssessmentScores(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Hands over every row in a stable order, all from one moment. */
    @LongWork
    public void forEach(Consumer<AssessmentScore> reader) {
        QuarkusTransaction.requiringNew()
                .timeout(SECONDS)
                .run(() -> jdbi.useHandle(handle -> handle.createQuery(SELECT)
                        .setFetchSize(ROWS_AT_A_TIME)
                        .map(ConstructorMapper.of(AssessmentScore.class))
                        .forEach(reader)));
    }
}

package org.placewise.assessment.assessment.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentState;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.assessment.assessment.Origin;
import org.placewise.assessment.assessment.PlaceLevel;
import org.placewise.assessment.diagnostic.DiagnosticAnswer;
import org.placewise.assessment.diagnostic.DiagnosticSheet;
import org.placewise.assessment.instrument.InstrumentRef;
import org.placewise.assessment.result.AssessmentResult;

/** Between assessments and rows. */
@ApplicationScoped
class RowMapping {

    private static final TypeReference<List<AnswerEntry>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<DiagnosticAnswer>> DIAGNOSTIC = new TypeReference<>() {};
    private static final TypeReference<AssessmentResult> RESULT = new TypeReference<>() {};

    private final ObjectMapper json;

    RowMapping(ObjectMapper json) {
        this.json = json;
    }

    Assessment toAssessment(AssessmentRow row) {
        return new Assessment(
                row.id,
                row.gssCode,
                PlaceLevel.ofCode(row.placeLevel),
                row.topic,
                new InstrumentRef(row.instrumentId, row.instrumentVersion),
                row.assessedOn,
                row.example,
                origin(row.originSource, row.originEventId),
                new AnswerSheet(read(row.answers, ANSWERS).stream()
                        .map(AnswerEntry::toGiven)
                        .toList()),
                new DiagnosticSheet(read(row.diagnostic, DIAGNOSTIC)),
                state(row),
                row.version);
    }

    /** Fills in what is settled when an assessment is opened. */
    void fillScope(AssessmentRow row, Assessment assessment) {
        row.id = assessment.id();
        row.gssCode = assessment.gssCode();
        row.placeLevel = assessment.placeLevel().code();
        row.topic = assessment.topic();
        row.topicKey = assessment.series().topicKey();
        row.instrumentId = assessment.instrument().id();
        row.instrumentVersion = assessment.instrument().version();
        row.assessedOn = assessment.assessedOn();
        row.example = assessment.example();
        row.originSource = assessment.origin().source();
        row.originEventId = assessment.origin().eventId();
    }

    /** Fills in what changes afterwards. */
    void fillProgress(AssessmentRow row, Assessment assessment) {
        row.answers =
                write(assessment.sheet().answers().stream().map(AnswerEntry::of).toList());
        row.diagnostic = write(assessment.diagnostic().answers());
        row.version = assessment.version();
        switch (assessment.state()) {
            case Draft draft -> row.state = "draft";
            case Submitted submitted -> {
                row.state = "submitted";
                fillSubmission(row, submitted);
            }
            case Withdrawn withdrawn -> {
                row.state = "withdrawn";
                fillSubmission(row, withdrawn.submitted());
                row.withdrawnAt = withdrawn.at();
                row.withdrawalReason = withdrawn.reason();
            }
        }
    }

    private void fillSubmission(AssessmentRow row, Submitted submitted) {
        row.submittedAt = submitted.at();
        row.submittedBy = submitted.by();
        row.result = write(submitted.result());
    }

    private AssessmentState state(AssessmentRow row) {
        return switch (row.state) {
            case "draft" -> new Draft();
            case "submitted" -> submitted(row);
            case "withdrawn" ->
                submitted(row)
                        .withdraw(
                                Objects.requireNonNull(row.withdrawnAt), Objects.requireNonNull(row.withdrawalReason));
            case String other -> throw new IllegalStateException("Assessment " + row.id + " is in state " + other);
        };
    }

    private Submitted submitted(AssessmentRow row) {
        return new Submitted(
                Objects.requireNonNull(row.submittedAt),
                Objects.requireNonNull(row.submittedBy),
                read(Objects.requireNonNull(row.result), RESULT));
    }

    private static Origin origin(@Nullable String source, @Nullable String eventId) {
        return source == null || eventId == null ? Origin.api() : Origin.event(source, eventId);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored assessment cannot be read any more", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An assessment cannot be written as JSON", e);
        }
    }
}

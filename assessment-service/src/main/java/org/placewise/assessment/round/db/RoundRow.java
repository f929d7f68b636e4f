package org.placewise.assessment.round.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.PlaceLevel;
import org.placewise.assessment.instrument.InstrumentRef;
import org.placewise.assessment.round.ElementAgreement;
import org.placewise.assessment.round.ElementImportance;
import org.placewise.assessment.round.EndedTurn;
import org.placewise.assessment.round.Provenance;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.RoundMode;
import org.placewise.assessment.round.RoundResults;
import org.placewise.assessment.round.RoundScope;
import org.placewise.assessment.round.RoundState;
import org.placewise.kit.word.Word;

/** Between rounds and the columns of table {@code round}. */
@ApplicationScoped
class RoundRow {

    private static final TypeReference<List<ElementImportance>> IMPORTANCE = new TypeReference<>() {};
    private static final TypeReference<List<ElementAgreement>> AGREEMENTS = new TypeReference<>() {};
    private static final TypeReference<List<EndedTurn>> TURNS = new TypeReference<>() {};
    private static final TypeReference<RoundResults> RESULTS = new TypeReference<>() {};

    private final ObjectMapper json;

    RoundRow(ObjectMapper json) {
        this.json = json;
    }

    Round read(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                new RoundScope(
                        row.getString("gss_code"),
                        PlaceLevel.ofCode(row.getString("place_level")),
                        row.getString("topic"),
                        row.getString("partner_organisation"),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class)),
                new InstrumentRef(row.getString("instrument_id"), row.getString("instrument_version")),
                Word.stored(RoundMode.class, row.getString("mode")),
                Word.stored(Provenance.class, row.getString("provenance")),
                parse(row.getString("importance"), IMPORTANCE),
                row.getBoolean("example"),
                row.getString("organiser"),
                state(row),
                parse(row.getString("earlier_turns"), TURNS),
                row.getLong("version"));
    }

    /** Binds what is settled when a round is planned. */
    <T extends SqlStatement<T>> T bindScope(T statement, Round round) {
        RoundScope scope = round.scope();
        return statement
                .bind("gssCode", scope.gssCode())
                .bind("placeLevel", scope.placeLevel().code())
                .bind("topic", scope.topic())
                .bind("partnerOrganisation", scope.partnerOrganisation())
                .bind("periodFrom", scope.periodFrom())
                .bind("periodTo", scope.periodTo())
                .bind("instrumentId", round.instrument().id())
                .bind("instrumentVersion", round.instrument().version())
                .bind("mode", round.mode().word())
                .bind("provenance", round.provenance().word())
                .bind("importance", write(round.importance()))
                .bind("example", round.example())
                .bind("organiser", round.organiser());
    }

    /** Binds what changes afterwards. */
    <T extends SqlStatement<T>> T bindProgress(T statement, Round round) {
        statement
                .bind("id", round.id())
                .bind("version", round.version())
                .bind("earlierTurns", write(round.earlierTurns()));
        return switch (round.state()) {
            case RoundState.Draft draft -> bind(statement, "draft", 0, null, null, null);
            case RoundState.Open(int turn, Instant at) -> bind(statement, "open", turn, at, null, null);
            case RoundState.Revealed revealed ->
                bind(statement, "revealed", revealed.turn(), revealed.openedAt(), revealed, null);
            case RoundState.Agreed agreed ->
                bind(
                        statement,
                        "agreed",
                        agreed.revealed().turn(),
                        agreed.revealed().openedAt(),
                        agreed.revealed(),
                        agreed);
        };
    }

    private <T extends SqlStatement<T>> T bind(
            T statement,
            String state,
            int turn,
            @Nullable Instant openedAt,
            RoundState.@Nullable Revealed revealed,
            RoundState.@Nullable Agreed agreed) {
        return statement
                .bind("state", state)
                .bind("turn", turn)
                .bind("openedAt", openedAt)
                .bind("closedAt", revealed == null ? null : revealed.closedAt())
                .bind("results", revealed == null ? null : write(revealed.results()))
                .bind("agreements", write(revealed == null ? List.of() : revealed.agreements()))
                .bind("concludedAt", agreed == null ? null : agreed.at())
                .bind("concludedBy", agreed == null ? null : agreed.by())
                .bind("assessmentId", agreed == null ? null : agreed.assessmentId());
    }

    private RoundState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "draft" -> new RoundState.Draft();
            case "open" -> new RoundState.Open(row.getInt("turn"), instant(row, "opened_at"));
            case "revealed" -> revealed(row);
            case "agreed" ->
                revealed(row)
                        .conclude(
                                instant(row, "concluded_at"),
                                row.getString("concluded_by"),
                                row.getObject("assessment_id", UUID.class));
            case String other ->
                throw new IllegalStateException("Round " + row.getString("id") + " is in state " + other);
        };
    }

    private RoundState.Revealed revealed(ResultSet row) throws SQLException {
        return new RoundState.Revealed(
                row.getInt("turn"),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                parse(row.getString("results"), RESULTS),
                parse(row.getString("agreements"), AGREEMENTS));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored round cannot be read any more", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A round cannot be written as JSON", e);
        }
    }
}

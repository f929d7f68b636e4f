package org.placewise.partnership.sign.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.placewise.kit.day.EnglishDay;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.events.ActionRecorded;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.fund.FundTerms;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.impact.SeriesOnRecord;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.events.ObjectiveRecorded;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.risk.RiskTerms;
import org.placewise.partnership.sign.BoardRecords;
import org.placewise.partnership.sign.PastRecords;
import org.placewise.partnership.strategy.PriorityTerms;
import org.placewise.partnership.thread.LinkTerms;

/** The last state of each record in the history before an instant; removed records are left out. */
@ApplicationScoped
class HistoryRecords implements PastRecords {

    private static final String OF_BOARD = """
            SELECT kind, record_id, board_id, version, after FROM (
                SELECT DISTINCT ON (kind, record_id) kind, record_id, board_id, version, after FROM history
                WHERE board_id = :boardId AND at < :instant
                ORDER BY kind, record_id, version DESC) last
            WHERE after IS NOT NULL
            """;

    private static final String LINKS_TO = """
            SELECT kind, record_id, board_id, version, after FROM (
                SELECT DISTINCT ON (record_id) kind, record_id, board_id, version, after FROM history
                WHERE kind = 'link' AND at < :instant AND board_id <> :boardId AND record_id IN (
                    SELECT record_id FROM history
                    WHERE kind = 'link' AND after ->> 'toObjectiveId' = ANY (:objectives))
                ORDER BY record_id, version DESC) last
            WHERE after ->> 'toObjectiveId' = ANY (:objectives)
            """;

    private static final String BOARD = """
            SELECT kind, record_id, board_id, version, after FROM (
                SELECT * FROM history WHERE kind = 'board' AND record_id = :boardId AND at < :instant
                ORDER BY version DESC LIMIT 1) last
            WHERE after IS NOT NULL
            """;

    private static final String OF_PLACE = """
            SELECT record_id FROM (
                SELECT DISTINCT ON (h.record_id) h.record_id, h.after FROM history h JOIN board b ON b.id = h.record_id
                WHERE h.kind = 'board' AND b.gss_code = :gssCode AND h.at < :instant
                ORDER BY h.record_id, h.version DESC) last
            WHERE after IS NOT NULL ORDER BY record_id
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final SeriesOnRecord series;

    HistoryRecords(Jdbi jdbi, ObjectMapper json, SeriesOnRecord series) {
        this.jdbi = jdbi;
        this.json = json;
        this.series = series;
    }

    @Override
    public BoardRecords before(Instant instant, UUID boardId, LocalDate asOf) {
        PastStates past = states(OF_BOARD, instant, boardId);
        List<Objective> objectives =
                past
                        .of("objective", state -> past.read(state, ObjectiveRecorded.class)
                                .objective(state.version()))
                        .stream()
                        .sorted(Comparator.comparing(Objective::recordedAt).thenComparing(Objective::id))
                        .toList();
        return new BoardRecords(
                boardId,
                board(past).orElse(PastBoard.NONE),
                boardBefore(EnglishDay.endOf(asOf.minusYears(1)), boardId)
                        .orElse(PastBoard.NONE)
                        .members(),
                objectives,
                past
                        .of("action", state -> past.read(state, ActionRecorded.class)
                                .action(state.version()))
                        .stream()
                        .sorted(Comparator.comparing(Action::recordedAt).thenComparing(Action::id))
                        .toList(),
                past.records("meeting", MeetingTerms.class),
                past.records("decision", DecisionTerms.class),
                past.records("priority", PriorityTerms.class),
                links(past, objectives, instant, boardId),
                past.records("fund", FundTerms.class),
                past.records("risk", RiskTerms.class),
                seriesOf(objectives, instant));
    }

    @Override
    public Optional<BoardTerms> boardBefore(Instant instant, UUID boardId) {
        return board(states(BOARD, instant, boardId));
    }

    @Override
    public List<UUID> boardsOf(Instant instant, String gssCode) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_PLACE)
                .bind("gssCode", gssCode)
                .bind("instant", instant)
                .mapTo(UUID.class)
                .list());
    }

    private Optional<BoardTerms> board(PastStates past) {
        return past.of("board", state -> past.read(state, PastBoard.class).terms()).stream()
                .findFirst();
    }

    private PastStates states(String query, Instant instant, UUID boardId) {
        return new PastStates(json, jdbi.withHandle(handle -> handle.createQuery(query)
                .bind("boardId", boardId)
                .bind("instant", instant)
                .map((row, context) -> PastStates.State.of(row))
                .list()));
    }

    private List<BoardRecord<LinkTerms>> links(
            PastStates past, List<Objective> objectives, Instant instant, UUID boardId) {
        List<BoardRecord<LinkTerms>> links = new ArrayList<>(past.records("link", LinkTerms.class));
        List<String> ids =
                objectives.stream().map(objective -> objective.id().toString()).toList();
        List<PastStates.State> from = jdbi.withHandle(handle -> handle.createQuery(LINKS_TO)
                .bind("boardId", boardId)
                .bind("instant", instant)
                .bindArray("objectives", String.class, ids)
                .map((row, context) -> PastStates.State.of(row))
                .list());
        links.addAll(new PastStates(json, from).records("link", LinkTerms.class));
        return links;
    }

    private Map<UUID, IndicatorSeries> seriesOf(List<Objective> objectives, Instant instant) {
        Map<String, List<Objective>> following = objectives.stream()
                .filter(objective -> objective.terms().indicator() != null
                        && objective.terms().indicator().id() != null)
                .collect(Collectors.groupingBy(
                        objective -> objective.terms().indicator().id()));
        if (following.isEmpty()) {
            return Map.of();
        }
        Map<UUID, IndicatorSeries> found = new HashMap<>();
        series.before(instant, objectives.getFirst().gssCode(), following.keySet())
                .forEach((indicatorId, published) -> Objects.requireNonNull(following.get(indicatorId))
                        .forEach(objective -> found.put(objective.id(), published)));
        return found;
    }
}

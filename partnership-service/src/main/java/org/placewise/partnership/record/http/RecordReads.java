package org.placewise.partnership.record.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.day.EnglishDay;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;
import org.placewise.partnership.board.http.BoardSights;
import org.placewise.partnership.feed.FeedFilter;
import org.placewise.partnership.feed.http.RecordFilters;
import org.placewise.partnership.feed.http.RecordPages;
import org.placewise.partnership.form.AsOfDay;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.Answers;
import org.placewise.partnership.history.http.HistoryPages;
import org.placewise.partnership.history.http.HistoryResponse;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.record.PastState;
import org.placewise.partnership.record.RecordHistory;
import org.placewise.partnership.record.RecordState;
import org.placewise.partnership.record.RecordType;
import org.placewise.partnership.record.Records;

/** Answers what is asked of the records of any kind. */
@ApplicationScoped
public class RecordReads {

    private final Records records;
    private final RecordHistory past;
    private final RecordPages pages;
    private final HistoryPages history;
    private final Shown shown;

    RecordReads(Records records, RecordHistory past, RecordPages pages, HistoryPages history, Shown shown) {
        this.records = records;
        this.past = past;
        this.pages = pages;
        this.history = history;
        this.shown = shown;
    }

    /** A record as the caller sees it. */
    @ApplicationScoped
    static class Shown {

        private final RecordState states;
        private final BoardSights sights;

        Shown(RecordState states, BoardSights sights) {
            this.states = states;
            this.sights = sights;
        }

        <T> ObjectNode of(RecordType<T> type, BoardRecord<T> record) {
            ObjectNode shown = states.shown(type, record);
            shown.setAll((ObjectNode) sights.shown(record.terms(), record.boardId(), record.gssCode()));
            return shown;
        }

        <T> Response answer(Request request, RecordType<T> type, BoardRecord<T> record) {
            return sights.answer(request, record.version(), record.gssCode(), of(type, record));
        }

        <T> BoardRecord<T> read(RecordType<T> type, long version, JsonNode state) {
            return states.record(type, version, state);
        }
    }

    /**
     * The filter of a list.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where it names something that was never on record
     */
    public FeedFilter filter(@Nullable String place, @Nullable String board, Tied... ties) {
        List<UUID> tiedTo = Arrays.stream(ties)
                .map(tied -> RecordFilters.known(tied.kind(), tied.id(), id -> history.knows(tied.kind(), id)))
                .filter(Objects::nonNull)
                .toList();
        @Nullable UUID boardId = RecordFilters.known(RecordKind.BOARD, board, id -> history.knows(RecordKind.BOARD, id));
        return new FeedFilter(place, boardId, null, tiedTo);
    }

    /** Every change of a record, oldest first; 404 where it never was on record. */
    public HistoryResponse history(RecordType<?> type, UUID id, @Nullable String cursor, int limit) {
        return history.read(type.kind(), id, cursor, limit);
    }

    /** A page of records in commit order. */
    public <T> ChangePage<ObjectNode> page(RecordType<T> type, FeedFilter filter, ChangeQuery query) {
        return pages.read(
                new RecordPages.Source<BoardRecord<T>, ObjectNode>(
                        type.kind(),
                        ids -> records.findAll(type, ids),
                        BoardRecord::id,
                        record -> shown.of(type, record)),
                filter,
                query);
    }

    /**
     * One record with its tag, as it stands or as it stood at the end of a day: 410 once it was removed, 404 where it was not
     * on record. Past days are for officers of the place: 403 for everybody else.
     *
     * @param asOf the day, now where null
     */
    public <T> Response one(RecordType<T> type, UUID id, @Nullable String asOf, Request request) {
        @Nullable LocalDate day = asOf == null ? null : AsOfDay.of(asOf);
        BoardRecord<T> record = day == null ? current(type, id) : asOf(type, id, day);
        return shown.answer(request, type, record);
    }

    /** The record as it stands: 410 once it was removed, 404 where it never was. */
    public <T> BoardRecord<T> current(RecordType<T> type, UUID id) {
        return Answers.found(records.find(type, id), type.kind(), id, records.removedAt(type.kind(), id));
    }

    private <T> BoardRecord<T> asOf(RecordType<T> type, UUID id, LocalDate day) {
        history.requireOfficer(type.kind(), id);
        Optional<PastState> state = past.before(EnglishDay.endOf(day), type.kind(), id);
        Optional<BoardRecord<T>> record = state.filter(last -> last.state() != null)
                .map(last -> shown.read(type, last.version(), Objects.requireNonNull(last.state())));
        return Answers.found(record, type.kind(), id, state.map(PastState::at));
    }
}

package org.placewise.partnership.record.http;

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
import org.placewise.kit.http.ETags;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;
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
import org.placewise.partnership.vocabulary.EnglishDay;

/** Answers what is asked of the records of any kind. */
@ApplicationScoped
public class RecordReads {

    private final Records records;
    private final RecordHistory past;
    private final RecordState states;
    private final RecordPages pages;
    private final HistoryPages history;

    RecordReads(Records records, RecordHistory past, RecordState states, RecordPages pages, HistoryPages history) {
        this.records = records;
        this.past = past;
        this.states = states;
        this.pages = pages;
        this.history = history;
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
                        record -> states.shown(type, record)),
                filter,
                query);
    }

    /**
     * One record with its tag, as it stands or as it stood at the end of a day: 410 once it was removed, 404 where it was not
     * on record.
     *
     * @param asOf the day, now where null
     */
    public <T> Response one(RecordType<T> type, UUID id, @Nullable String asOf, Request request) {
        @Nullable LocalDate day = asOf == null ? null : AsOfDay.of(asOf);
        BoardRecord<T> record = day == null ? current(type, id) : asOf(type, id, day);
        return ETags.conditional(request, ETags.of(record.version()), () -> states.shown(type, record));
    }

    /** The record as it stands: 410 once it was removed, 404 where it never was. */
    public <T> BoardRecord<T> current(RecordType<T> type, UUID id) {
        return Answers.found(records.find(type, id), type.kind(), id, records.removedAt(type.kind(), id));
    }

    private <T> BoardRecord<T> asOf(RecordType<T> type, UUID id, LocalDate day) {
        Optional<PastState> state = past.before(EnglishDay.endOf(day), type.kind(), id);
        Optional<BoardRecord<T>> record = state.filter(last -> last.state() != null)
                .map(last -> states.record(type, last.version(), Objects.requireNonNull(last.state())));
        return Answers.found(record, type.kind(), id, state.map(PastState::at));
    }
}

package org.placewise.partnership.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.placewise.kit.id.Ids;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;

/**
 * Records, revises and removes records of every kind in the one shape. The board is locked first, so that the changes of one
 * board follow each other; where a record refers to one of another board, that board is locked too, always in the same order.
 */
@ApplicationScoped
public class RecordCommands {

    private final Boards boards;
    private final Records records;
    private final Ties ties;
    private final RecordRules rules;
    private final PublishedRecords published;

    RecordCommands(Boards boards, Records records, Ties ties, RecordRules rules, PublishedRecords published) {
        this.boards = boards;
        this.records = records;
        this.ties = ties;
        this.rules = rules;
        this.published = published;
    }

    /** Accepted with the new record, refused with every fault, or missing where the board is not on record any more. */
    @Transactional
    public <T> Outcome<BoardRecord<T>> record(RecordType<T> type, UUID boardId, T stated) {
        lock(type, boardId, stated);
        Optional<Board> board = boards.find(boardId);
        if (board.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.BOARD, boardId);
        }
        Proposed<T> proposed = settled(type, new Proposed<>(board.get(), null, null, stated, published.today()));
        List<Fault> faults = rules.faults(type, proposed);
        return faults.isEmpty()
                ? new Outcome.Accepted<>(added(type, board.get(), proposed.terms()))
                : new Outcome.Refused<>(faults);
    }

    /**
     * Accepted with the record as it stands now; terms that say nothing new change nothing.
     *
     * @param read the record as the officer has read it
     */
    @Transactional
    public <T> Outcome<BoardRecord<T>> revise(RecordType<T> type, BoardRecord<T> read, T stated) {
        lock(type, read.boardId(), stated);
        Optional<BoardRecord<T>> found = records.find(type, read.id());
        if (found.isEmpty()) {
            return new Outcome.Missing<>(type.kind(), read.id());
        }
        BoardRecord<T> before = found.get();
        if (before.version() != read.version()) {
            return new Outcome.Stale<>(before.version());
        }
        Board board = boards.find(before.boardId()).orElseThrow();
        Proposed<T> proposed =
                settled(type, new Proposed<>(board, before.id(), before.terms(), stated, published.today()));
        List<Fault> faults = rules.faults(type, proposed);
        return faults.isEmpty() ? replaced(type, before, proposed.terms()) : new Outcome.Refused<>(faults);
    }

    /**
     * Accepted with the record as it was; in use while others refer to it, so that none of them is left without it.
     *
     * @param read the record as the officer has read it
     */
    @Transactional
    public <T> Outcome<BoardRecord<T>> remove(RecordType<T> type, BoardRecord<T> read, String reason) {
        boards.lock(read.boardId());
        Optional<BoardRecord<T>> found = records.find(type, read.id());
        if (found.isEmpty()) {
            return new Outcome.Missing<>(type.kind(), read.id());
        }
        BoardRecord<T> before = found.get();
        if (before.version() != read.version()) {
            return new Outcome.Stale<>(before.version());
        }
        return ties.holding(type.kind(), before.id())
                .<Outcome<BoardRecord<T>>>map(Ties.Holding::inUse)
                .orElseGet(() -> new Outcome.Accepted<>(removed(type, before, reason)));
    }

    private <T> void lock(RecordType<T> type, UUID boardId, T stated) {
        Stream<UUID> others = type.ties(stated).stream()
                .filter(Tie::elsewhere)
                .flatMap(tie -> ties.boardOf(tie.kind(), tie.id()).stream());
        Stream.concat(Stream.of(boardId), others).distinct().sorted().forEach(boards::lock);
    }

    private static <T> Proposed<T> settled(RecordType<T> type, Proposed<T> proposed) {
        return proposed.with(type.settled(proposed));
    }

    private <T> BoardRecord<T> added(RecordType<T> type, Board board, T terms) {
        BoardRecord<T> record =
                new BoardRecord<>(Ids.next(), 1, board.id(), board.place().gssCode(), published.now(), terms);
        records.add(type, record);
        published.recorded(type, null, record);
        return record;
    }

    private <T> Outcome<BoardRecord<T>> replaced(RecordType<T> type, BoardRecord<T> before, T terms) {
        BoardRecord<T> after = before.revised(terms);
        if (after != before) {
            records.replace(type, after);
            published.recorded(type, before, after);
        }
        return new Outcome.Accepted<>(after);
    }

    private <T> BoardRecord<T> removed(RecordType<T> type, BoardRecord<T> before, String reason) {
        BoardRecord<T> after = before.removed();
        records.remove(type, after, published.now());
        published.removed(type, before, after, reason);
        return after;
    }
}

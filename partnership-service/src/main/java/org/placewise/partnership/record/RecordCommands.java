package org.placewise.partnership.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewise.kit.id.Ids;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.Ties;

/**
 * Records, revises and removes records of every kind in the one shape. The board is locked first, so that the changes of one
 * board follow each other; where a record refers to one of another board, that board is locked too, always in the same order.
 */
@ApplicationScoped
public class RecordCommands {

    private final Boards boards;
    private final Records records;
    private final RecordRules rules;
    private final Removals removals;
    private final PublishedRecords published;

    RecordCommands(Boards boards, Records records, RecordRules rules, Removals removals, PublishedRecords published) {
        this.boards = boards;
        this.records = records;
        this.rules = rules;
        this.removals = removals;
        this.published = published;
    }

    /** Accepted with the new record, refused with every fault, or missing where the board is not on record any more. */
    @Transactional
    public <T> Outcome<BoardRecord<T>> record(RecordType<T> type, UUID boardId, T stated) {
        return recordAll(type, boardId, List.of(stated)).getFirst();
    }

    /**
     * The same for each of many new records of a board, in their order: those that break no rule are added, whatever the others
     * break. They are held against what is on record, not against each other.
     */
    @Transactional
    public <T> List<Outcome<BoardRecord<T>>> recordAll(RecordType<T> type, UUID boardId, List<T> stated) {
        lock(type, boardId, stated);
        Optional<Board> board = boards.find(boardId);
        if (board.isEmpty()) {
            return stated.stream()
                    .<Outcome<BoardRecord<T>>>map(_ -> new Outcome.Missing<>(RecordKind.BOARD, boardId))
                    .toList();
        }
        List<Proposed<T>> proposed = settled(
                type,
                stated.stream()
                        .map(terms -> new Proposed<>(board.get(), null, null, terms, published.today()))
                        .toList());
        List<List<Fault>> faults = rules.faults(type, proposed);
        List<Outcome<BoardRecord<T>>> outcomes = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            outcomes.add(
                    faults.get(i).isEmpty()
                            ? new Outcome.Accepted<>(
                                    first(board.get(), proposed.get(i).terms()))
                            : new Outcome.Refused<>(faults.get(i)));
        }
        add(type, outcomes);
        return outcomes;
    }

    /**
     * Accepted with the record as it stands now; terms that say nothing new change nothing.
     *
     * @param read the record as the officer has read it
     */
    @Transactional
    public <T> Outcome<BoardRecord<T>> revise(RecordType<T> type, BoardRecord<T> read, T stated) {
        lock(type, read.boardId(), List.of(stated));
        Optional<BoardRecord<T>> found = records.find(type, read.id());
        if (found.isEmpty()) {
            return new Outcome.Missing<>(type.kind(), read.id());
        }
        BoardRecord<T> before = found.get();
        if (before.version() != read.version()) {
            return new Outcome.Stale<>(before.version());
        }
        Board board = boards.find(before.boardId()).orElseThrow();
        List<Proposed<T>> proposed =
                settled(type, List.of(new Proposed<>(board, before.id(), before.terms(), stated, published.today())));
        List<Fault> faults = rules.faults(type, proposed).getFirst();
        return faults.isEmpty() ? replaced(type, before, proposed.getFirst().terms()) : new Outcome.Refused<>(faults);
    }

    /**
     * Accepted with the record as it was; in use while others of its board refer to it, so that none of them is left without
     * it. What refers to it from other boards ends with it.
     *
     * @param read the record as the officer has read it
     */
    @Transactional
    public <T> Outcome<BoardRecord<T>> remove(RecordType<T> type, BoardRecord<T> read, String reason) {
        removals.lock(type.kind(), read.id(), read.boardId());
        Optional<BoardRecord<T>> found = records.find(type, read.id());
        if (found.isEmpty()) {
            return new Outcome.Missing<>(type.kind(), read.id());
        }
        BoardRecord<T> before = found.get();
        if (before.version() != read.version()) {
            return new Outcome.Stale<>(before.version());
        }
        return removals.holding(type.kind(), before.id(), before.boardId())
                .<Outcome<BoardRecord<T>>>map(Ties.Holding::inUse)
                .orElseGet(() -> new Outcome.Accepted<>(removals.remove(type, before, reason)));
    }

    /** Other boards whose records the terms refer to. */
    public <T> Set<UUID> boardsElsewhere(RecordType<T> type, T terms) {
        return rules.boardsElsewhere(type, List.of(terms));
    }

    private <T> void lock(RecordType<T> type, UUID boardId, List<T> stated) {
        Stream<UUID> others = rules.boardsElsewhere(type, stated).stream();
        Stream.concat(Stream.of(boardId), others).distinct().sorted().forEach(boards::lock);
    }

    private static <T> List<Proposed<T>> settled(RecordType<T> type, List<Proposed<T>> proposed) {
        List<T> terms = type.settled(proposed);
        return IntStream.range(0, proposed.size())
                .mapToObj(i -> proposed.get(i).with(terms.get(i)))
                .toList();
    }

    private <T> BoardRecord<T> first(Board board, T terms) {
        return new BoardRecord<>(Ids.next(), 1, board.id(), board.place().gssCode(), published.now(), terms);
    }

    private <T> void add(RecordType<T> type, List<Outcome<BoardRecord<T>>> outcomes) {
        List<BoardRecord<T>> accepted = Outcome.accepted(outcomes);
        records.add(type, accepted);
        accepted.forEach(record -> published.recorded(type, null, record));
    }

    private <T> Outcome<BoardRecord<T>> replaced(RecordType<T> type, BoardRecord<T> before, T terms) {
        BoardRecord<T> after = before.revised(terms);
        if (after != before) {
            records.replace(type, after);
            published.recorded(type, before, after);
        }
        return new Outcome.Accepted<>(after);
    }
}

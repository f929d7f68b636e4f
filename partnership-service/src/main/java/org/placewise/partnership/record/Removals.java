package org.placewise.partnership.record;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.Ties;

/**
 * What stands in the way of a removal, and what goes with it. A record is held by those of its own board that refer to it. Those
 * of other boards hold nothing: they end with what they refer to, each with a line in its history that says so.
 */
@ApplicationScoped
public class Removals {

    private static final int LONGEST_REASON = 1000;

    private final Boards boards;
    private final Ties ties;
    private final Records records;
    private final PublishedRecords published;
    private final List<RecordType<?>> types;

    Removals(Boards boards, Ties ties, Records records, PublishedRecords published, @All List<RecordType<?>> types) {
        this.boards = boards;
        this.ties = ties;
        this.records = records;
        this.published = published;
        this.types = types;
    }

    /** Holds the board of a record and those whose records would end with it, always in the same order. */
    public void lock(RecordKind kind, UUID id, UUID boardId) {
        Stream.concat(
                        Stream.of(boardId),
                        ties.foreign(kind, id, boardId).stream().map(Ties.Foreign::boardId))
                .distinct()
                .sorted()
                .forEach(boards::lock);
    }

    /** Records of the same board that refer to this one, if there are any. */
    public Optional<Ties.Holding> holding(RecordKind kind, UUID id, UUID boardId) {
        return ties.holding(kind, id, boardId);
    }

    /** Ends every record of another board that refers to this one, which is being removed. */
    public void endForeign(RecordKind kind, UUID id, UUID boardId, String reason) {
        String why = "The " + kind.word() + " " + id + " was removed: " + reason;
        ties.foreign(kind, id, boardId).forEach(foreign -> {
            boards.lock(foreign.boardId());
            end(typeOf(foreign.kind()), foreign.id(), why.substring(0, Math.min(why.length(), LONGEST_REASON)));
        });
    }

    /** Takes a record off the record, and with it what refers to it from other boards. */
    <T> BoardRecord<T> remove(RecordType<T> type, BoardRecord<T> before, String reason) {
        endForeign(type.kind(), before.id(), before.boardId(), reason);
        BoardRecord<T> after = before.removed();
        records.remove(type, after, published.now());
        published.removed(type, before, after, reason);
        return after;
    }

    private <T> void end(RecordType<T> type, UUID id, String reason) {
        records.find(type, id).ifPresent(record -> remove(type, record, reason));
    }

    private RecordType<?> typeOf(RecordKind kind) {
        return types.stream().filter(type -> type.kind() == kind).findFirst().orElseThrow();
    }
}

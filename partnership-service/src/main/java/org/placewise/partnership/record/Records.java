package org.placewise.partnership.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.partnership.history.RecordKind;

/** The records that are kept in the one shape. Change one only while its board is locked. */
public interface Records {

    /** A record that has not been removed. */
    <T> Optional<BoardRecord<T>> find(RecordType<T> type, UUID id);

    /** The records of these that have not been removed, in no order. */
    <T> List<BoardRecord<T>> findAll(RecordType<T> type, Collection<UUID> ids);

    /** Every record of this kind of every board, oldest first. */
    <T> List<BoardRecord<T>> all(RecordType<T> type);

    /** Every record of this kind of a board, oldest first. */
    <T> List<BoardRecord<T>> ofBoard(RecordType<T> type, UUID boardId);

    /** Every record of this kind that refers to another record, oldest first. */
    <T> List<BoardRecord<T>> tiedTo(RecordType<T> type, RecordKind kind, UUID id);

    /** When a record was removed, if it was. */
    Optional<Instant> removedAt(RecordKind kind, UUID id);

    /** Whether a record of this kind ever had this identifier, removed or not. */
    boolean wasEverRecorded(RecordKind kind, UUID id);

    /** Adds records, in this order. */
    <T> void add(RecordType<T> type, List<BoardRecord<T>> added);

    <T> void replace(RecordType<T> type, BoardRecord<T> record);

    <T> void remove(RecordType<T> type, BoardRecord<T> record, Instant at);
}

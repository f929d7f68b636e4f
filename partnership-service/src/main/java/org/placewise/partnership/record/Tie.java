package org.placewise.partnership.record;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.placewise.partnership.history.RecordKind;

/**
 * What a record refers to.
 *
 * @param pointer where the request states it
 * @param elsewhere whether it may belong to another board
 */
public record Tie(String pointer, RecordKind kind, UUID id, boolean elsewhere) {

    /** A tie to a record of the same board. */
    public static Tie of(String pointer, RecordKind kind, UUID id) {
        return new Tie(pointer, kind, id, false);
    }

    /** A tie for each of a list of records of the same board. */
    public static List<Tie> each(String pointer, RecordKind kind, List<UUID> ids) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> of(pointer + "/" + i, kind, ids.get(i)))
                .toList();
    }
}

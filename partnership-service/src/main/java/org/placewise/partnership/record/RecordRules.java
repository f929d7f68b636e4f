package org.placewise.partnership.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.Ties;

/** Holds proposed terms against the rules that all kinds of record share and against those of their own kind. */
@ApplicationScoped
class RecordRules {

    private final Ties ties;

    RecordRules(Ties ties) {
        this.ties = ties;
    }

    /**
     * Every fault of each of the terms that are proposed together for one board, in their order: first of what they refer to,
     * then, where all of that is on record, of the rest.
     */
    <T> List<List<Fault>> faults(RecordType<T> type, List<Proposed<T>> proposed) {
        Map<RecordKind, Map<UUID, UUID>> boards = boardsOfTied(type, proposed);
        List<List<Fault>> ofTies = proposed.stream()
                .map(it -> ofTies(type.ties(it.terms()), it.board().id(), boards))
                .toList();
        Iterator<List<Fault>> rest = type.faults(IntStream.range(0, proposed.size())
                        .filter(i -> ofTies.get(i).isEmpty())
                        .mapToObj(proposed::get)
                        .toList())
                .iterator();
        return ofTies.stream().map(it -> it.isEmpty() ? rest.next() : it).toList();
    }

    /** Other boards whose records these terms refer to. */
    <T> Set<UUID> boardsElsewhere(RecordType<T> type, List<T> stated) {
        return stated.stream()
                .flatMap(terms -> type.ties(terms).stream())
                .filter(Tie::elsewhere)
                .flatMap(tie -> ties.boardOf(tie.kind(), tie.id()).stream())
                .collect(Collectors.toSet());
    }

    private <T> Map<RecordKind, Map<UUID, UUID>> boardsOfTied(RecordType<T> type, List<Proposed<T>> proposed) {
        Map<RecordKind, Set<UUID>> tied = new EnumMap<>(RecordKind.class);
        proposed.forEach(
                it -> type.ties(it.terms()).forEach(tie -> tied.computeIfAbsent(tie.kind(), _ -> new HashSet<>())
                        .add(tie.id())));
        Map<RecordKind, Map<UUID, UUID>> boards = new EnumMap<>(RecordKind.class);
        tied.forEach((kind, ids) -> boards.put(kind, ties.boardsOf(kind, ids)));
        return boards;
    }

    private static List<Fault> ofTies(List<Tie> ties, UUID boardId, Map<RecordKind, Map<UUID, UUID>> boards) {
        Set<UUID> seen = new HashSet<>();
        return ties.stream()
                .flatMap(
                        tie -> fault(
                                tie,
                                boardId,
                                boards.getOrDefault(tie.kind(), Map.of()).get(tie.id()),
                                !seen.add(tie.id()))
                                .stream())
                .toList();
    }

    private static Optional<Fault> fault(Tie tie, UUID boardId, @Nullable UUID found, boolean repeated) {
        String word = tie.kind().word();
        if (repeated) {
            return fault(tie, "listed-twice", "The " + word + " " + tie.id() + " is named more than once.");
        }
        if (found == null) {
            return fault(tie, "unknown-" + word, "There is no " + word + " " + tie.id() + " on record.");
        }
        return tie.elsewhere() || found.equals(boardId)
                ? Optional.empty()
                : fault(tie, "of-another-board", "The " + word + " " + tie.id() + " belongs to another board.");
    }

    private static Optional<Fault> fault(Tie tie, String code, String message) {
        return Optional.of(new Fault(tie.pointer(), code, message));
    }
}

package org.placewise.partnership.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.sign.reading.BehindKind;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;
import org.placewise.partnership.strategy.PriorityTerms;
import org.placewise.partnership.thread.LinkTerms;

/**
 * Coherence: does every priority have an objective, every objective a priority and an action, and can objectives be followed
 * up and down the golden thread (PBA 2021; strategic coherence, Systems 2024)? An action that was stopped does not count.
 *
 * <p>The finding asks whether none, some or all are connected, so that splitting an objective or an action raises nothing.
 */
public final class CoherenceSign {

    private CoherenceSign() {}

    private record Strand(Objective objective, boolean priority, boolean action, boolean threaded) {

        private boolean connected() {
            return priority && action;
        }
    }

    /**
     * The sign of one board.
     *
     * @param links of the golden thread that begin or end at an objective of the board
     */
    public static Reading<CoherenceFinding> of(
            List<BoardRecord<PriorityTerms>> priorities,
            List<Objective> objectives,
            List<Action> actions,
            List<BoardRecord<LinkTerms>> links) {
        List<Strand> strands = strands(priorities, objectives, actions, links);
        List<BoardRecord<PriorityTerms>> empty = withoutObjective(priorities, objectives);
        CoherenceFinding finding = finding(priorities.isEmpty() && objectives.isEmpty(), empty.isEmpty(), strands);
        return new Reading<>(
                finding,
                explanation(finding, strands, empty.size()),
                List.of(
                        new Count("priorities", priorities.size()),
                        new Count("priorities-without-objective", empty.size()),
                        new Count("objectives", strands.size()),
                        new Count("objectives-without-priority", count(strands, it -> !it.priority())),
                        new Count("objectives-without-action", count(strands, it -> !it.action())),
                        new Count("objectives-on-the-thread", count(strands, Strand::threaded))),
                behind(empty, strands),
                List.of());
    }

    private static List<Strand> strands(
            List<BoardRecord<PriorityTerms>> priorities,
            List<Objective> objectives,
            List<Action> actions,
            List<BoardRecord<LinkTerms>> links) {
        Set<UUID> known = priorities.stream().map(BoardRecord::id).collect(Collectors.toSet());
        Set<UUID> served = actions.stream()
                .filter(action -> action.terms().status() != ActionStatus.STOPPED)
                .map(Action::objectiveId)
                .collect(Collectors.toSet());
        Set<UUID> linked = links.stream()
                .flatMap(link ->
                        Stream.of(link.terms().fromObjectiveId(), link.terms().toObjectiveId()))
                .collect(Collectors.toSet());
        return objectives.stream()
                .map(objective -> new Strand(
                        objective,
                        objective.terms().priorityId() != null
                                && known.contains(objective.terms().priorityId()),
                        served.contains(objective.id()),
                        linked.contains(objective.id())))
                .toList();
    }

    private static List<BoardRecord<PriorityTerms>> withoutObjective(
            List<BoardRecord<PriorityTerms>> priorities, List<Objective> objectives) {
        Set<UUID> followed = objectives.stream()
                .map(objective -> objective.terms().priorityId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return priorities.stream()
                .filter(priority -> !followed.contains(priority.id()))
                .toList();
    }

    private static int count(List<Strand> strands, Predicate<Strand> condition) {
        return (int) strands.stream().filter(condition).count();
    }

    private static CoherenceFinding finding(boolean silent, boolean prioritiesServed, List<Strand> strands) {
        if (silent) {
            return CoherenceFinding.NO_RECORDS;
        }
        int connected = count(strands, Strand::connected);
        if (connected == 0) {
            return CoherenceFinding.NONE_CONNECTED;
        }
        if (connected < strands.size() || !prioritiesServed) {
            return CoherenceFinding.SOME_CONNECTED;
        }
        return count(strands, Strand::threaded) == strands.size()
                ? CoherenceFinding.ALL_CONNECTED_AND_THREADED
                : CoherenceFinding.ALL_CONNECTED;
    }

    private static List<RecordBehind> behind(List<BoardRecord<PriorityTerms>> empty, List<Strand> strands) {
        List<RecordBehind> behind = new ArrayList<>();
        empty.forEach(priority -> behind.add(new RecordBehind(
                BehindKind.PRIORITY,
                priority.id(),
                priority.terms().title(),
                "No objective follows from it.",
                "Record an objective for it, or take it off the record.")));
        strands.forEach(strand -> behind.add(RecordBehind.of(strand.objective(), why(strand), remedy(strand))));
        return behind;
    }

    private static String why(Strand strand) {
        return (strand.priority() ? "It follows from a priority" : "It follows from no priority")
                + (strand.action() ? ", has an action" : ", has no action")
                + (strand.threaded()
                        ? " and is linked with another board's objective."
                        : " and is linked with no other board's objective.");
    }

    private static @Nullable String remedy(Strand strand) {
        if (!strand.priority()) {
            return "Name the priority that it follows from.";
        }
        if (!strand.action()) {
            return "Record an action that serves it.";
        }
        return strand.threaded() ? null : "Link it with the objective of a board above or below.";
    }

    private static String explanation(CoherenceFinding finding, List<Strand> strands, int empty) {
        return switch (finding) {
            case NO_RECORDS -> "Neither a priority nor an objective is recorded.";
            case NONE_CONNECTED, SOME_CONNECTED ->
                count(strands, Strand::connected) + " of " + strands.size()
                        + " objectives follow from a priority and have an action; priorities without an objective: "
                        + empty + ".";
            case ALL_CONNECTED ->
                "Every priority has an objective and every objective an action; on the golden thread are "
                        + count(strands, Strand::threaded) + " of " + strands.size() + ".";
            case ALL_CONNECTED_AND_THREADED ->
                "Every priority has an objective, every objective an action and a place on the golden thread.";
        };
    }
}

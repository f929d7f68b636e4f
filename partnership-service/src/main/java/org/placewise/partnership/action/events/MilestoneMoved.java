package org.placewise.partnership.action.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.Milestone;
import org.placewise.partnership.history.Fact;

/** Data of {@code org.placewise.partnership.milestone.reached.v1} and {@code .missed.v1}: the milestone, and its action. */
public record MilestoneMoved(
        UUID milestoneId,
        UUID actionId,
        UUID objectiveId,
        UUID boardId,
        String gssCode,
        String title,
        LocalDate dueOn,
        @Nullable LocalDate reachedOn) {

    /** The milestones that an action reached with a change of it. */
    static List<Fact> reached(@Nullable Action before, Action after) {
        Set<UUID> earlier = before == null
                ? Set.of()
                : reachedIn(before).map(Milestone::milestoneId).collect(Collectors.toSet());
        return reachedIn(after)
                .filter(milestone -> !earlier.contains(milestone.milestoneId()))
                .map(milestone -> fact("reached", after, milestone))
                .toList();
    }

    /** The fact that a milestone was missed. */
    public static Fact missed(Action action, Milestone milestone) {
        return fact("missed", action, milestone);
    }

    private static Stream<Milestone> reachedIn(Action action) {
        return action.terms().milestones().stream().filter(milestone -> milestone.reachedOn() != null);
    }

    private static Fact fact(String verb, Action action, Milestone milestone) {
        return new Fact(
                "org.placewise.partnership.milestone." + verb + ".v1",
                String.valueOf(milestone.milestoneId()),
                new MilestoneMoved(
                        Objects.requireNonNull(milestone.milestoneId()),
                        action.id(),
                        action.objectiveId(),
                        action.boardId(),
                        action.gssCode(),
                        milestone.title(),
                        milestone.dueOn(),
                        milestone.reachedOn()));
    }
}

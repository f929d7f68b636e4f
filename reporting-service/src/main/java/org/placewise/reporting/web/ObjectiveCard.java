package org.placewise.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.ActionReading;
import org.placewise.reporting.dashboard.BoardReading;
import org.placewise.reporting.dashboard.ObjectiveReading;
import org.placewise.reporting.partnership.Clarity;
import org.placewise.reporting.partnership.Owner;
import org.placewise.reporting.partnership.OwnershipSign;
import org.placewise.reporting.partnership.ProgressNote;

/**
 * An objective with its parts and the actions that serve it.
 *
 * @param strength full, half or empty: which symbol stands beside the clarity
 * @param clarity whether every part is stated, in words
 * @param parts the six parts of a clear objective and the owner; the value of a missing one is null
 * @param page where the objective is drawn on the series it names
 */
public record ObjectiveCard(
        String id,
        String title,
        String strength,
        String clarity,
        List<Part> parts,
        List<ActionRow> actions,
        String page,
        String href) {

    /** One part of a clear objective. */
    public record Part(String label, @Nullable String value) {}

    /**
     * An action, its state and who carries it.
     *
     * @param reporting whether progress is reported when due, in words; null where no sign says so yet
     */
    public record ActionRow(
            String title,
            String status,
            String statusCode,
            @Nullable String owner,
            @Nullable String organisation,
            @Nullable String due,
            @Nullable String reporting,
            @Nullable String latestNote,
            String href) {}

    /**
     * Makes the card of an objective of a place.
     *
     * @param actions those that serve it
     * @param board whose signs say whether actions are reported on; null where it is not known
     */
    public static ObjectiveCard of(
            String gssCode, ObjectiveReading objective, List<ActionReading> actions, @Nullable BoardReading board) {
        Map<UUID, String> reported = board == null ? Map.of() : reported(board);
        int missing = objective.clarity().missing().size();
        return new ObjectiveCard(
                objective.objectiveId().toString(),
                objective.title(),
                strength(objective.clarity()),
                objective.clarity().clear() ? "Clear" : Figures.count(missing, "part") + " missing",
                parts(objective),
                actions.stream()
                        .map(action -> row(action, reported.get(action.actionId())))
                        .toList(),
                "/places/" + gssCode + "/objectives/" + objective.objectiveId(),
                objective.source().href());
    }

    private static Map<UUID, String> reported(BoardReading board) {
        return board.signs() == null
                ? Map.of()
                : board.signs().ownership().records().stream()
                        .collect(Collectors.toMap(
                                OwnershipSign.ActionRecord::actionId, OwnershipSign.ActionRecord::reported));
    }

    private static String strength(Clarity clarity) {
        return clarity.clear() ? "full" : clarity.present().isEmpty() ? "empty" : "half";
    }

    private static List<Part> parts(ObjectiveReading objective) {
        List<Part> parts = new ArrayList<>();
        String component = objective.pitComponent();
        parts.add(new Part("Part of the triangle", component == null ? null : Words.component(component)));
        parts.add(new Part(
                "Indicator",
                objective.indicator() == null ? null : objective.indicator().name()));
        parts.add(new Part(
                "Baseline",
                objective.baseline() == null
                        ? null
                        : Figures.measure(
                                        objective.baseline().value(),
                                        objective.baseline().unit()) + " ("
                                + objective.baseline().period() + ")"));
        parts.add(new Part(
                "Target",
                objective.target() == null
                        ? null
                        : Figures.measure(
                                objective.target().value(), objective.target().unit())));
        parts.add(new Part("By", objective.targetDate() == null ? null : Figures.day(objective.targetDate())));
        parts.add(new Part("For whom", objective.populationGroup()));
        parts.add(new Part("Owner", objective.owner() == null ? null : owner(objective.owner())));
        return List.copyOf(parts);
    }

    private static String owner(Owner owner) {
        return owner.name() == null ? owner.organisation() : owner.name() + ", " + owner.organisation();
    }

    private static ActionRow row(ActionReading action, @Nullable String reported) {
        List<ProgressNote> notes = action.progress();
        ProgressNote latest = notes.isEmpty() ? null : notes.getLast();
        return new ActionRow(
                action.title(),
                Words.status(action.status()),
                action.status(),
                action.owner() == null && action.ownerNamed() ? "Named owner" : action.owner(),
                action.organisation(),
                action.dueDate() == null ? null : Figures.day(action.dueDate()),
                reported == null ? null : Words.reported(reported),
                latest == null ? null : Figures.day(latest.notedAt()) + ": " + latest.note(),
                action.source().href());
    }
}

package org.placewise.reporting.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewise.reporting.dashboard.ActionReading;
import org.placewise.reporting.dashboard.BoardReading;
import org.placewise.reporting.dashboard.ObjectiveReading;
import org.placewise.reporting.partnership.OwnershipSign;

/** What has been promised, whether it happens and who owns it, from the records of the boards. */
final class Promises {

    private Promises() {}

    static Answered promised(List<ObjectiveReading> objectives) {
        String question = "What have we promised?";
        if (objectives.isEmpty()) {
            return new Answered(
                    question,
                    "Nothing recorded",
                    "No objective has been recorded here.",
                    "#promises",
                    "About objectives");
        }
        long clear = objectives.stream().filter(o -> o.clarity().clear()).count();
        return new Answered(
                question,
                Figures.count(objectives.size(), "objective"),
                "%s of them %s every part of a clear objective: indicator, baseline, target, date, group and part of the triangle."
                        .formatted(clear == 0 ? "None" : Figures.whole(clear), clear == 1 ? "states" : "state"),
                "#promises",
                "The objectives");
    }

    static Answered happening(List<ActionReading> actions, List<BoardReading> boards) {
        String question = "Is it happening?";
        if (actions.isEmpty()) {
            return new Answered(
                    question, "Nothing recorded", "No action has been recorded here.", "#promises", "About actions");
        }
        String answer = Stream.of("in-progress", "done", "planned", "stopped")
                .map(status -> statusCount(actions, status))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new Answered(
                question,
                answer,
                overdue(boards) + " Actions show effort, not yet effect.",
                "#promises",
                "The actions");
    }

    private static String statusCount(List<ActionReading> actions, String status) {
        long count = actions.stream().filter(a -> a.status().equals(status)).count();
        return count == 0 ? "" : count + " " + Words.status(status).toLowerCase(Locale.UK);
    }

    private static String overdue(List<BoardReading> boards) {
        List<OwnershipSign.OwnershipCounts> counts = boards.stream()
                .map(BoardReading::signs)
                .filter(Objects::nonNull)
                .map(signs -> signs.ownership().counts())
                .toList();
        int overdue =
                counts.stream().mapToInt(OwnershipSign.OwnershipCounts::overdue).sum();
        int onTime =
                counts.stream().mapToInt(OwnershipSign.OwnershipCounts::onTime).sum();
        return counts.isEmpty()
                ? "Whether progress is reported when due is not known yet."
                : "%s reported on time, %s overdue.".formatted(Figures.count(onTime, "action"), Figures.whole(overdue));
    }

    static Answered owned(List<ActionReading> actions, List<BoardReading> boards) {
        String question = "Who owns it?";
        if (boards.isEmpty() && actions.isEmpty()) {
            return new Answered(
                    question,
                    "Nobody recorded",
                    "No board has been recorded for this place.",
                    "#promises",
                    "About boards");
        }
        long owned = actions.stream().filter(ActionReading::owned).count();
        int vacant = boards.stream().mapToInt(BoardReading::seatsVacant).sum();
        int seats = vacant + boards.stream().mapToInt(BoardReading::seatsFilled).sum();
        String answer = actions.isEmpty()
                ? Figures.count(boards.size(), "board") + ", no actions yet"
                : "%s of %s have a named owner"
                        .formatted(Figures.whole(owned), Figures.count(actions.size(), "action"));
        String seatsText = seats == 0
                ? "No board here has seats that the law requires."
                : "%s of %s required by law %s vacant."
                        .formatted(
                                vacant == 0 ? "None" : vacant,
                                Figures.count(seats, "seat"),
                                vacant == 1 ? "is" : "are");
        return new Answered(question, answer, carriers(actions) + seatsText, "#promises", "Boards and owners");
    }

    private static String carriers(List<ActionReading> actions) {
        List<String> organisations = actions.stream()
                .map(ActionReading::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return organisations.isEmpty()
                ? ""
                : "Carried by " + Figures.count(organisations.size(), "organisation") + ". ";
    }
}

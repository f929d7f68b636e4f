package org.placewise.reporting.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewise.reporting.dashboard.ActionReading;
import org.placewise.reporting.dashboard.AssessmentReading;
import org.placewise.reporting.dashboard.BoardReading;
import org.placewise.reporting.dashboard.ComponentReading;
import org.placewise.reporting.dashboard.DeprivationReading;
import org.placewise.reporting.dashboard.ObjectiveReading;
import org.placewise.reporting.dashboard.PlaceDashboard;
import org.placewise.reporting.dashboard.RollUp;
import org.placewise.reporting.deprivation.MostDeprivedTenth;
import org.placewise.reporting.partnership.OwnershipSign;

/** The six questions that the first screen answers, from the records of the place and of the councils below it. */
final class FirstScreen {

    private FirstScreen() {}

    static List<Answered> of(PlaceDashboard dashboard) {
        RollUp below = dashboard.rollUp();
        return below == null ? own(dashboard) : AnswersBelow.add(own(dashboard), dashboard, below);
    }

    private static List<Answered> own(PlaceDashboard dashboard) {
        return List.of(
                gap(dashboard.deprivation()),
                moving(dashboard.deprivation()),
                promised(dashboard.objectives()),
                happening(dashboard.actions(), dashboard.boards()),
                owned(dashboard.actions(), dashboard.boards()),
                sure(dashboard));
    }

    private static Answered gap(List<DeprivationReading> editions) {
        String question = "What is the gap?";
        if (editions.isEmpty()) {
            return new Answered(
                    question,
                    "Not known here yet",
                    "No deprivation figures have been published for this place.",
                    "#deprivation",
                    "About deprivation figures");
        }
        DeprivationReading newest = editions.getFirst();
        MostDeprivedTenth tenth = newest.mostDeprivedTenth();
        if (newest.nationalRank() == null) {
            return new Answered(
                    question,
                    "England is what places are measured by",
                    "Its most deprived tenth of small areas is home to %s people. Open a council to see its share of them."
                            .formatted(Figures.whole(tenth.population())),
                    "#deprivation",
                    "Deprivation in detail");
        }
        return new Answered(
                question,
                Figures.percent(tenth.populationShare()) + " of people live in the most deprived tenth of England",
                "%s of %s people, in %s of %s small areas. If deprivation were spread evenly it would be 10%%."
                        .formatted(
                                Figures.whole(tenth.population()),
                                Figures.whole(newest.population()),
                                Figures.whole(tenth.lsoas()),
                                Figures.whole(newest.lsoaCount())),
                "#deprivation",
                "Deprivation in detail");
    }

    private static Answered moving(List<DeprivationReading> editions) {
        String question = "Is it moving?";
        if (editions.size() < 2) {
            String detail = editions.isEmpty()
                    ? "There is nothing to compare yet."
                    : "Only one edition is known here (" + editions.getFirst().indexName()
                            + "). One picture cannot show movement.";
            return new Answered(question, "Too early to tell", detail, "#deprivation", "What is known");
        }
        String pictures = editions.reversed().stream()
                .map(edition -> Words.edition(edition.index()) + ": "
                        + Figures.percent(edition.mostDeprivedTenth().lsoaShare()))
                .collect(Collectors.joining("; "));
        return new Answered(
                question,
                "Two pictures, not a trend",
                "Small areas in the most deprived tenth, " + pictures
                        + ". Boundaries and methods differ, so the difference is not a measure of change.",
                "#deprivation",
                "Both editions");
    }

    private static Answered promised(List<ObjectiveReading> objectives) {
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

    private static Answered happening(List<ActionReading> actions, List<BoardReading> boards) {
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
        return count == 0 ? "" : count + " " + Words.status(status).toLowerCase(java.util.Locale.UK);
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

    private static Answered owned(List<ActionReading> actions, List<BoardReading> boards) {
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

    private static Answered sure(PlaceDashboard dashboard) {
        List<AssessmentReading> latest = dashboard.components().stream()
                .map(ComponentReading::latest)
                .filter(Objects::nonNull)
                .toList();
        String answer = "%d of %d parts of the triangle assessed"
                .formatted(latest.size(), dashboard.components().size());
        return new Answered("How sure are we?", answer, certainty(latest), "#triangle", "The triangle");
    }

    private static String certainty(List<AssessmentReading> latest) {
        if (latest.isEmpty()) {
            return "Deprivation figures are published statistics. This place itself has assessed nothing yet.";
        }
        int levels = latest.stream()
                .flatMap(a -> a.overall().distribution().stream())
                .mapToInt(level -> level.count())
                .sum();
        int unsupported =
                latest.stream().mapToInt(AssessmentReading::unsupportedCount).sum();
        return "%s of %s given %s no evidence behind %s. Self-assessments are judgements; deprivation figures are published statistics."
                .formatted(
                        unsupported == 0 ? "None" : Figures.whole(unsupported),
                        Figures.count(levels, "level"),
                        unsupported == 1 ? "has" : "have",
                        unsupported == 1 ? "it" : "them");
    }
}

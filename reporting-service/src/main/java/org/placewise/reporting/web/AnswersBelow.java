package org.placewise.reporting.web;

import java.util.List;
import org.placewise.reporting.dashboard.ComponentRollUp;
import org.placewise.reporting.dashboard.PlaceDashboard;
import org.placewise.reporting.dashboard.RollUp;
import org.placewise.reporting.dashboard.RollUp.PartnershipCounts;

/**
 * What the councils below a larger area add to its first screen: sums and counts. Where the area has no records of its own
 * they are the answer; else they follow its own.
 */
final class AnswersBelow {

    private static final String HERE = "#below";

    private AnswersBelow() {}

    /** Adds to the six answers of the area itself, in their order. */
    static List<Answered> add(List<Answered> own, PlaceDashboard dashboard, RollUp below) {
        String where = "in the " + Figures.count(below.placesBelow(), "council") + " of this area";
        return List.of(
                own.get(0),
                own.get(1),
                promised(own.get(2), dashboard.objectives().isEmpty(), below.partnerships(), where),
                happening(own.get(3), dashboard.actions().isEmpty(), below.partnerships(), where),
                owned(own.get(4), dashboard.boards().isEmpty(), below.partnerships(), where),
                sure(own.get(5), below, where));
    }

    private static Answered promised(Answered own, boolean none, PartnershipCounts counts, String where) {
        String answer = Figures.count(counts.objectives(), "objective");
        String clear = Figures.whole(counts.clearObjectives()) + " stating every part of a clear objective.";
        return merge(own, none && counts.objectives() > 0, answer, "%s " + where + ", " + clear);
    }

    private static Answered happening(Answered own, boolean none, PartnershipCounts counts, String where) {
        String answer =
                "%d in progress, %d done, %d planned".formatted(counts.inProgress(), counts.done(), counts.planned());
        return merge(
                own, none && counts.actions() > 0, answer, "%s " + where + ". Actions show effort, not yet effect.");
    }

    private static Answered owned(Answered own, boolean none, PartnershipCounts counts, String where) {
        String answer = "%s of %s have a named owner"
                .formatted(Figures.whole(counts.ownedActions()), Figures.count(counts.actions(), "action"));
        String seats = "; %s of %s required by law vacant."
                .formatted(
                        Figures.whole(counts.seatsVacant()),
                        Figures.count(counts.seatsVacant() + counts.seatsFilled(), "seat"));
        return merge(own, none && counts.boards() > 0, answer, "%s " + where + seats);
    }

    private static Answered sure(Answered own, RollUp below, String where) {
        int assessed = below.components().stream()
                .mapToInt(ComponentRollUp::placesAssessed)
                .sum();
        int possible = below.placesBelow() * below.components().size();
        String parts = "%s of %s parts assessed".formatted(Figures.whole(assessed), Figures.whole(possible));
        return merge(own, false, parts, "%s " + where + ", counted over all seven parts.");
    }

    private static Answered merge(Answered own, boolean replace, String answer, String sentence) {
        String detail = sentence.formatted(answer);
        return replace
                ? new Answered(own.question(), answer, capital(where(sentence)), HERE, "The councils in this area")
                : new Answered(own.question(), own.answer(), own.detail() + " " + detail, own.href(), own.linkText());
    }

    private static String where(String sentence) {
        return sentence.replace("%s ", "");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1);
    }
}

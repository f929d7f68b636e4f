package org.placewise.partnership.sign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.action.ActionTerms;
import org.placewise.partnership.action.Reporting;
import org.placewise.partnership.action.ReportingRule;
import org.placewise.partnership.sign.OwnershipReading.ActionCounts;
import org.placewise.partnership.sign.OwnershipReading.ActionRecord;

/**
 * Ownership: does somebody answer for the actions of a board, and report on them when due? Judged on planned and
 * in-progress actions; done and stopped ones are listed and counted apart, because nothing more is due from them (after
 * Perkins and others, three-year study of health and wellbeing boards, 2020).
 *
 * <p>The finding is that of the weakest live action: an unnamed owner or organisation first, then a missing schedule,
 * then an overdue report, then a report not yet made.
 */
public final class OwnershipSign {

    private OwnershipSign() {}

    /** The sign over all actions of one board, as it stood at the end of a day. */
    public static OwnershipReading of(List<Action> actions, LocalDate asOf) {
        List<ActionRecord> records =
                actions.stream().map(action -> recordOf(action, asOf)).toList();
        ActionCounts counts = counts(records);
        OwnershipFinding finding = finding(counts);
        return new OwnershipReading(finding, explanation(finding, counts), counts, records);
    }

    private static ActionRecord recordOf(Action action, LocalDate asOf) {
        ActionTerms terms = action.terms();
        Reporting reported = ReportingRule.on(action, asOf);
        return new ActionRecord(
                action.id(),
                action.objectiveId(),
                terms.title(),
                terms.status(),
                terms.isOwned(),
                ReportingRule.dueOn(action, asOf).orElse(null),
                reported,
                steps(terms, reported));
    }

    private static List<OwnershipStep> steps(ActionTerms terms, Reporting reported) {
        List<OwnershipStep> steps = new ArrayList<>();
        if (!terms.status().isLive()) {
            return steps;
        }
        if (terms.owner() == null) {
            steps.add(OwnershipStep.NAME_OWNER);
        }
        if (terms.organisation() == null) {
            steps.add(OwnershipStep.NAME_ORGANISATION);
        }
        switch (reported) {
            case NO_SCHEDULE -> steps.add(OwnershipStep.SET_REPORTING_INTERVAL);
            case OVERDUE, NOT_DUE -> steps.add(OwnershipStep.REPORT_PROGRESS);
            case ON_TIME, CLOSED -> {}
        }
        return List.copyOf(steps);
    }

    private static ActionCounts counts(List<ActionRecord> records) {
        return new ActionCounts(
                records.size(),
                count(records, it -> it.status().isLive()),
                count(records, it -> it.status() == ActionStatus.DONE),
                count(records, it -> it.status() == ActionStatus.STOPPED),
                count(records, it -> it.status().isLive() && it.owned()),
                count(records, it -> it.reported() == Reporting.ON_TIME),
                count(records, it -> it.reported() == Reporting.OVERDUE),
                count(records, it -> it.reported() == Reporting.NOT_DUE),
                count(records, it -> it.reported() == Reporting.NO_SCHEDULE));
    }

    private static int count(List<ActionRecord> records, Predicate<ActionRecord> condition) {
        return (int) records.stream().filter(condition).count();
    }

    private static OwnershipFinding finding(ActionCounts counts) {
        if (counts.actions() == 0) {
            return OwnershipFinding.NO_RECORDS;
        }
        if (counts.live() == 0) {
            return OwnershipFinding.NO_LIVE_ACTIONS;
        }
        if (counts.owned() < counts.live()) {
            return counts.owned() == 0 ? OwnershipFinding.NONE_OWNED : OwnershipFinding.SOME_OWNED;
        }
        if (counts.noSchedule() > 0) {
            return OwnershipFinding.OWNED_WITHOUT_SCHEDULE;
        }
        if (counts.overdue() > 0) {
            return OwnershipFinding.OWNED_REPORTS_OVERDUE;
        }
        return counts.notDue() > 0 ? OwnershipFinding.OWNED_REPORTS_NOT_DUE : OwnershipFinding.OWNED_AND_REPORTED;
    }

    private static String explanation(OwnershipFinding finding, ActionCounts counts) {
        return switch (finding) {
            case NO_RECORDS -> "No action is recorded.";
            case NO_LIVE_ACTIONS ->
                "Every action is closed: " + counts.done() + " done, " + counts.stopped() + " stopped.";
            case NONE_OWNED, SOME_OWNED -> ofLive(counts.owned(), counts, "have a named owner and organisation");
            case OWNED_WITHOUT_SCHEDULE ->
                ofLive(counts.noSchedule(), counts, "are owned but have no reporting schedule");
            case OWNED_REPORTS_OVERDUE -> ofLive(counts.overdue(), counts, "are owned but their report is overdue");
            case OWNED_REPORTS_NOT_DUE ->
                ofLive(counts.notDue(), counts, "are owned and their first report is not due yet");
            case OWNED_AND_REPORTED ->
                ofLive(counts.onTime(), counts, "are owned and were reported on within their interval");
        };
    }

    private static String ofLive(int number, ActionCounts counts, String what) {
        return number + " of " + counts.live() + " live actions " + what + ".";
    }
}

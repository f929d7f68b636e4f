package org.placewise.partnership.action;

import java.time.LocalDate;
import java.util.List;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;
import org.placewise.partnership.record.Days;
import org.placewise.partnership.record.Repeats;

/** What the terms of an action must satisfy beyond their form; every breach is named, with the place of it in the request. */
final class ActionRules {

    private final ActionTerms terms;
    private final LocalDate today;
    private final Faults faults = new Faults();

    private ActionRules(ActionTerms terms, LocalDate today) {
        this.terms = terms;
        this.today = today;
    }

    /**
     * Every breach in the terms.
     *
     * @param today nothing was reached or reported after this day
     */
    static List<Fault> check(ActionTerms terms, LocalDate today) {
        ActionRules rules = new ActionRules(terms, today);
        rules.whatHasHappenedIsInThePast();
        rules.rangesAreInOrder();
        rules.faults.addAll(Repeats.of("milestones", "milestoneId", terms.milestones(), Milestone::milestoneId));
        return rules.faults.all();
    }

    private void whatHasHappenedIsInThePast() {
        for (int i = 0; i < terms.milestones().size(); i++) {
            faults.addAll(Days.past(
                    "/milestones/" + i + "/reachedOn", terms.milestones().get(i).reachedOn(), today));
        }
        for (int i = 0; i < terms.exceptionReports().size(); i++) {
            faults.addAll(Days.past(
                    "/exceptionReports/" + i + "/on",
                    terms.exceptionReports().get(i).on(),
                    today));
        }
    }

    private void rangesAreInOrder() {
        ExpectedEffect effect = terms.expectedEffect();
        if (effect != null) {
            inOrder("/expectedEffect/high", effect.low(), effect.high());
        }
        Uptake uptake = terms.uptake();
        if (uptake != null) {
            inOrder("/uptake/high", uptake.low(), uptake.high());
        }
        Reach reach = terms.reach();
        if (reach != null) {
            inOrder("/reach/high", reach.low(), reach.high());
            if (reach.of() != null) {
                inOrder("/reach/of", reach.high(), reach.of());
            }
        }
    }

    private <N extends Comparable<N>> void inOrder(String pointer, N low, N high) {
        if (high.compareTo(low) < 0) {
            faults.add(pointer, "range-out-of-order", "It is below the lower end of the range, " + low + ".");
        }
    }
}

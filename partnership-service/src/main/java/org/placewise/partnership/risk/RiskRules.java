package org.placewise.partnership.risk;

import java.time.LocalDate;
import java.util.List;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;
import org.placewise.partnership.record.Days;

/** What the terms of a risk must satisfy beyond their form. */
final class RiskRules {

    private RiskRules() {}

    /**
     * Every breach in the terms.
     *
     * @param today no review was held, and no agreement came to stand as it does, after this day
     */
    static List<Fault> check(RiskTerms terms, LocalDate today) {
        Faults faults = new Faults();
        DataSharing agreement = terms.dataSharing();
        if (agreement != null && terms.kind() != RiskKind.DATA_SHARING) {
            faults.add(
                    "/dataSharing",
                    "not-about-data-sharing",
                    "An agreement is stated of risks of kind data-sharing; this one is "
                            + terms.kind().word() + ".");
        }
        if (agreement != null) {
            faults.addAll(Days.past("/dataSharing/since", agreement.since(), today));
        }
        for (int i = 0; i < terms.reviews().size(); i++) {
            faults.addAll(
                    Days.past("/reviews/" + i + "/on", terms.reviews().get(i).on(), today));
        }
        return faults.all();
    }
}

package org.placewise.partnership.fund;

import java.time.LocalDate;
import java.util.List;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;
import org.placewise.partnership.record.Days;
import org.placewise.partnership.record.Repeats;

/** What the terms of a fund must satisfy beyond their form; every breach is named, with the place of it in the request. */
final class FundRules {

    private final FundTerms terms;
    private final LocalDate today;
    private final Faults faults = new Faults();

    private FundRules(FundTerms terms, LocalDate today) {
        this.terms = terms;
        this.today = today;
    }

    /**
     * Every breach in the terms.
     *
     * @param today nothing was spent, met, signed or approved after this day
     */
    static List<Fault> check(FundTerms terms, LocalDate today) {
        FundRules rules = new FundRules(terms, today);
        rules.signaturesAreWholeAndTheirOwn();
        rules.whatHasHappenedIsInThePast();
        rules.faults.addAll(Repeats.of(
                "contributions", "year", terms.contributions(), it -> List.of(it.organisation(), it.year())));
        rules.faults.addAll(Repeats.of("spend", "asOf", terms.spend(), Spend::asOf));
        rules.faults.addAll(Repeats.of("signOffs", "role", terms.signOffs(), SignOff::role));
        rules.faults.addAll(Repeats.of("returns", "returnId", terms.returns(), FundReturn::returnId));
        return rules.faults.all();
    }

    private void signaturesAreWholeAndTheirOwn() {
        for (int i = 0; i < terms.signOffs().size(); i++) {
            SignOff it = terms.signOffs().get(i);
            String pointer = "/signOffs/" + i;
            if ((it.signedBy() == null) != (it.signedOn() == null)) {
                faults.add(pointer, "half-signed", "Say both who signed and when, or neither.");
            }
            if (!it.delegable() && it.signedBy() != null && !it.signedBy().equals(it.role())) {
                faults.add(
                        pointer + "/signedBy",
                        "sign-off-not-delegable",
                        "Only the role itself may sign: " + it.role() + ".");
            }
            faults.addAll(Days.past(pointer + "/signedOn", it.signedOn(), today));
        }
    }

    private void whatHasHappenedIsInThePast() {
        for (int i = 0; i < terms.conditions().size(); i++) {
            faults.addAll(Days.past(
                    "/conditions/" + i + "/metOn", terms.conditions().get(i).metOn(), today));
        }
        for (int i = 0; i < terms.spend().size(); i++) {
            faults.addAll(
                    Days.past("/spend/" + i + "/asOf", terms.spend().get(i).asOf(), today));
        }
        for (int i = 0; i < terms.returns().size(); i++) {
            faults.addAll(Days.past(
                    "/returns/" + i + "/approvedOn", terms.returns().get(i).approvedOn(), today));
        }
    }
}

package org.placewise.partnership.pilot;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;
import org.placewise.partnership.record.Days;
import org.placewise.partnership.record.Repeats;

/** What the terms of a pilot must satisfy beyond their form; every breach is named, with the place of it in the request. */
final class PilotRules {

    private static final Pattern PERSONAL = Pattern.compile(".*(\\S@\\S|\\d[\\d ]{8,}\\d).*", Pattern.DOTALL);

    private final PilotTerms terms;
    private final Faults faults = new Faults();

    private PilotRules(PilotTerms terms) {
        this.terms = terms;
    }

    /** Every breach in the terms. */
    static List<Fault> check(PilotTerms terms) {
        PilotRules rules = new PilotRules(terms);
        rules.strandsEndAfterTheyBegin();
        rules.configurationsNameStrandsAndEvidenceOfThePilot();
        rules.evidenceHasNoPersonalData();
        rules.faults.addAll(Repeats.of("strands", "strandId", terms.strands(), Strand::strandId));
        rules.faults.addAll(Repeats.of("evidence", "evidenceId", terms.evidence(), Evidence::evidenceId));
        rules.faults.addAll(Repeats.of(
                "configurations", "configurationId", terms.configurations(), Configuration::configurationId));
        return rules.faults.all();
    }

    private void strandsEndAfterTheyBegin() {
        for (int i = 0; i < terms.strands().size(); i++) {
            Strand strand = terms.strands().get(i);
            faults.addAll(Days.inOrder("/strands/" + i + "/until", strand.from(), strand.until()));
        }
    }

    private void configurationsNameStrandsAndEvidenceOfThePilot() {
        List<@Nullable UUID> strands =
                terms.strands().stream().map(Strand::strandId).toList();
        List<@Nullable UUID> evidence =
                terms.evidence().stream().map(Evidence::evidenceId).toList();
        for (int i = 0; i < terms.configurations().size(); i++) {
            Configuration configuration = terms.configurations().get(i);
            String pointer = "/configurations/" + i;
            if (configuration.strandId() != null && !strands.contains(configuration.strandId())) {
                faults.add(pointer + "/strandId", "unknown-strand", "The pilot has no such strand.");
            }
            for (int j = 0; j < configuration.evidenceIds().size(); j++) {
                if (!evidence.contains(configuration.evidenceIds().get(j))) {
                    faults.add(pointer + "/evidenceIds/" + j, "unknown-evidence", "The pilot has no such evidence.");
                }
            }
        }
    }

    private void evidenceHasNoPersonalData() {
        for (int i = 0; i < terms.evidence().size(); i++) {
            Evidence evidence = terms.evidence().get(i);
            personal("/evidence/" + i + "/reference", evidence.reference());
            personal("/evidence/" + i + "/theme", evidence.theme());
        }
    }

    private void personal(String pointer, String text) {
        if (PERSONAL.matcher(text).matches()) {
            faults.add(
                    pointer,
                    "personal-data",
                    "This reads like an address, a telephone number or an NHS number; of people no more than the role is kept.");
        }
    }
}

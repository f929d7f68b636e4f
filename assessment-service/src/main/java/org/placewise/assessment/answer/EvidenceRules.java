package org.placewise.assessment.answer;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.placewise.kit.problem.Faults;

/**
 * What makes a reference to evidence usable: {@code link-unusable} unless it is an absolute http or https address in ASCII,
 * {@code date-implausible} outside the years 1900 to 2100.
 */
final class EvidenceRules {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private EvidenceRules() {}

    static void check(Evidence evidence, String pointer, Faults faults) {
        if (evidence.link() != null && !usable(evidence.link())) {
            faults.add(
                    pointer + "/link",
                    "link-unusable",
                    "A link must be a whole http or https address, with spaces and letters beyond ASCII percent-encoded.");
        }
        LocalDate date = evidence.date();
        if (date != null && (date.isBefore(EARLIEST) || date.isAfter(LATEST))) {
            faults.add(
                    pointer + "/date",
                    "date-implausible",
                    "Evidence is dated between " + EARLIEST + " and " + LATEST + ".");
        }
    }

    private static boolean usable(String link) {
        try {
            URI uri = new URI(link);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && StandardCharsets.US_ASCII.newEncoder().canEncode(link);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

package org.placewise.reporting.web;

import java.util.List;
import java.util.Objects;
import org.placewise.reporting.dashboard.AssessmentReading;
import org.placewise.reporting.dashboard.ComponentReading;
import org.placewise.reporting.dashboard.PlaceDashboard;

/** How sure the page is of what it shows. */
final class Certainty {

    private Certainty() {}

    static Answered sure(PlaceDashboard dashboard) {
        List<AssessmentReading> latest = dashboard.components().stream()
                .map(ComponentReading::latest)
                .filter(Objects::nonNull)
                .toList();
        long quick = latest.stream().filter(AssessmentReading::quickView).count();
        String answer = "%d of %d parts of the triangle assessed%s"
                .formatted(
                        latest.size(),
                        dashboard.components().size(),
                        quick == 0 ? "" : ", " + quick + " by a quick view only");
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

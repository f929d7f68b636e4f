package org.placewise.reporting.web.board;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.placewise.reporting.dashboard.BoardReading;
import org.placewise.reporting.partnership.ClaritySign;
import org.placewise.reporting.partnership.OwnershipSign;
import org.placewise.reporting.web.Fact;
import org.placewise.reporting.web.Figures;
import org.placewise.reporting.web.Sign;
import org.placewise.reporting.web.Words;

/** Clarity and ownership, whose events have a shape of their own, as sections like all others. */
final class FirstSigns {

    private static final Map<String, String> STEPS = Map.of(
            "name-owner", "Name an owner.",
            "name-organisation", "Name the organisation that carries it.",
            "set-reporting-interval", "Agree how often progress is reported.",
            "report-progress", "Report progress.");

    private FirstSigns() {}

    static List<SignSection> of(BoardReading.Signs signs, String gssCode, RecordLinks links) {
        return List.of(clarity(signs.clarity(), gssCode, links), ownership(signs.ownership(), gssCode, links));
    }

    private static SignSection clarity(ClaritySign sign, String gssCode, RecordLinks links) {
        return section(
                Sign.CLARITY,
                sign.finding(),
                sign.explanation(),
                List.of(
                        Fact.of("Objectives", Figures.whole(sign.counts().objectives())),
                        Fact.of("Clear", Figures.whole(sign.counts().clear()))),
                sign.records().stream()
                        .map(record -> new BehindRow(
                                "Objective",
                                record.title(),
                                links.of("objective", record.objectiveId(), gssCode),
                                record.missing().isEmpty()
                                        ? "States every part."
                                        : "Lacks " + parts(record.missing()) + ".",
                                record.missing().isEmpty() ? List.of() : List.of("State what is missing.")))
                        .toList());
    }

    private static SignSection ownership(OwnershipSign sign, String gssCode, RecordLinks links) {
        OwnershipSign.OwnershipCounts counts = sign.counts();
        return section(
                Sign.OWNERSHIP,
                sign.finding(),
                sign.explanation(),
                List.of(
                        Fact.of("Live actions", Figures.whole(counts.live())),
                        Fact.of("With a named owner and organisation", Figures.whole(counts.owned())),
                        Fact.of("Reported on time", Figures.whole(counts.onTime())),
                        Fact.of("Report overdue", Figures.whole(counts.overdue()))),
                sign.records().stream()
                        .map(record -> new BehindRow(
                                "Action",
                                record.title(),
                                links.of("action", record.actionId(), gssCode),
                                Words.reported(record.reported()) + (record.owned() ? "." : ", not owned."),
                                record.wouldChange().stream()
                                        .map(step -> STEPS.getOrDefault(step, step))
                                        .toList()))
                        .toList());
    }

    private static SignSection section(
            Sign sign, String finding, String explanation, List<Fact> counts, List<BehindRow> records) {
        return new SignSection(
                sign.code(),
                sign.title(),
                sign.question(),
                Words.finding(finding),
                sign.strength(finding),
                explanation,
                counts,
                records,
                List.of(),
                List.of());
    }

    private static String parts(List<String> missing) {
        return missing.stream().map(Words::part).collect(Collectors.joining(", "));
    }
}

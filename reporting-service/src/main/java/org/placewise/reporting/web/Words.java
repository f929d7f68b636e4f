package org.placewise.reporting.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.triangle.TriangleComponent;

/** Plain words for the codes that events carry. A code without words here is shown as it is, never hidden. */
public final class Words {

    private static final Map<String, String> BOARD_TYPES = Map.of(
            "health-and-wellbeing-board", "Health and wellbeing board",
            "integrated-care-partnership", "Integrated care partnership",
            "place-partnership", "Place partnership",
            "other", "Other board");

    private static final Map<String, String> STATUSES = Map.of(
            "planned", "Planned",
            "in-progress", "In progress",
            "done", "Done",
            "stopped", "Stopped");

    private static final Map<String, String> SECTORS = Map.of(
            "local-authority", "Local authority",
            "nhs", "NHS",
            "vcse", "Voluntary, community and social enterprise",
            "healthwatch", "Healthwatch",
            "community", "Community",
            "police", "Police",
            "education", "Education",
            "other", "Other");

    private static final Map<String, String> PROVENANCES = Map.of(
            "self-assessed", "Self-assessed",
            "peer-validated", "Peer-validated",
            "externally-assured", "Externally assured");

    private static final Map<String, String> MODES = Map.of(
            "self", "Partners on their own",
            "peer-supported", "With support of peers",
            "facilitated", "Facilitated workshop");

    private static final Map<String, String> CONFIDENCES = Map.of("low", "Low", "medium", "Medium", "high", "High");

    private static final Map<String, String> PARTS = Map.of(
            "pit-component", "part of the triangle",
            "indicator", "indicator",
            "baseline", "baseline",
            "target", "target",
            "target-date", "date",
            "population-group", "population group");

    private static final Map<String, String> FINDINGS = Map.ofEntries(
            Map.entry("no-records", "Nothing recorded yet"),
            Map.entry("none-clear", "None clear"),
            Map.entry("some-clear", "Some clear"),
            Map.entry("all-clear", "All clear"),
            Map.entry("no-live-actions", "No live actions"),
            Map.entry("none-owned", "None owned"),
            Map.entry("some-owned", "Some owned"),
            Map.entry("owned-without-schedule", "Owned, no reporting agreed"),
            Map.entry("owned-reports-overdue", "Owned, reports overdue"),
            Map.entry("owned-reports-not-due", "Owned, first reports not due"),
            Map.entry("owned-and-reported", "Owned and reported"));

    private static final Map<String, String> REPORTED = Map.of(
            "on-time", "Reported on time",
            "overdue", "Report overdue",
            "not-due", "First report not due yet",
            "no-schedule", "No reporting agreed",
            "closed", "Closed");

    private static final Map<String, String> RANKED_AMONG = Map.of(
            "lower-tier-authority", "councils (districts, boroughs and unitary authorities)",
            "upper-tier-authority", "upper-tier councils",
            "icb", "integrated care boards",
            "region", "regions");

    private static final Map<String, String> MISSING = Map.of(
            "score-not-in-release", "scores not in the release",
            "rank-not-in-release", "ranks not in the release",
            "not-in-release", "not in the release",
            "population-not-in-release", "population for weighting not in the release",
            "incomplete", "missing for some small areas");

    private Words() {}

    static String boardType(String code) {
        return BOARD_TYPES.getOrDefault(code, code);
    }

    static String status(String code) {
        return STATUSES.getOrDefault(code, code);
    }

    /** The sector of an organisation. */
    public static String sector(String code) {
        return SECTORS.getOrDefault(code, code);
    }

    /** How far others have looked at judgements. */
    public static String provenance(String code) {
        return PROVENANCES.getOrDefault(code, code);
    }

    /** How partners came to their judgements. */
    public static String mode(String code) {
        return MODES.getOrDefault(code, code);
    }

    /** The answer to an element: its level, or why there is none. */
    public static String answer(String answer, @Nullable String label) {
        return switch (answer) {
            case "not-known" -> "Not known";
            case "not-applicable" -> "Not applicable";
            default -> label == null ? answer : label;
        };
    }

    /** How sure somebody was of an answer; null where they did not say. */
    public static @Nullable String confidence(@Nullable String code) {
        return code == null ? null : CONFIDENCES.getOrDefault(code, code);
    }

    /** The words of a part of a clear objective. */
    public static String part(String code) {
        return PARTS.getOrDefault(code, code);
    }

    /** The words of a finding; those of most signs are their code without its hyphens. */
    public static String finding(String code) {
        return FINDINGS.getOrDefault(code, sentence(code));
    }

    /** The words of a count behind a sign: open-risks → Open risks. */
    public static String sentence(String code) {
        String words = code.replace('-', ' ').replace("vcse", "VCSE");
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    public static String reported(String code) {
        return REPORTED.getOrDefault(code, code);
    }

    static String rankedAmong(String code) {
        return RANKED_AMONG.getOrDefault(code, code);
    }

    static @Nullable String missing(@Nullable String code) {
        return code == null ? null : MISSING.getOrDefault(code, code);
    }

    /** The edition in a few words: iod2025 → 2025 edition. */
    static String edition(String index) {
        return index.startsWith("iod") ? index.substring(3) + " edition" : index;
    }

    public static String component(String code) {
        return TriangleComponent.ofCode(code).map(TriangleComponent::title).orElse(code);
    }
}

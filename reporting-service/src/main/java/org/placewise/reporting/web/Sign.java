package org.placewise.reporting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The signs of a partnership and the measures beside them, as pages word them, each with its findings from the weakest to the
 * strongest. A finding that is none of them, such as one that says there is nothing to judge yet, has the unknown symbol.
 */
public enum Sign {
    CLARITY("Clarity", "Do the objectives say what they are for?", "none-clear", "some-clear", "all-clear"),
    OWNERSHIP(
            "Ownership",
            "Does somebody answer for the actions and report when due?",
            "none-owned",
            "some-owned",
            "owned-without-schedule",
            "owned-reports-overdue",
            "owned-reports-not-due",
            "owned-and-reported"),
    IMPACT(
            "Impact",
            "Have the indicators moved as intended, by more than chance?",
            "some-moved-against",
            "none-moved",
            "some-moved-as-intended",
            "all-moved-as-intended"),
    POWER(
            "Power",
            "Can the board decide, and does it?",
            "advisory-only",
            "power-not-used",
            "decides-alone",
            "decides-with-delegated-functions-or-pooled-funds"),
    BOTTOM_UP(
            "Bottom-up",
            "Do communities have a say that leads to something?",
            "not-at-the-table",
            "at-the-table",
            "heard",
            "some-decided",
            "all-decided"),
    COHERENCE(
            "Coherence",
            "Do priorities, objectives and actions hang together?",
            "none-connected",
            "some-connected",
            "all-connected",
            "all-connected-and-threaded"),
    RISKS(
            "Risks",
            "Are the risks owned and reviewed?",
            "some-not-owned",
            "some-without-review-date",
            "some-reviews-overdue",
            "some-kinds-not-examined",
            "owned-and-reviewed"),
    AVOIDABLE_ADMISSIONS(
            "Avoidable admissions",
            "Does a live objective name avoidable emergency admissions?",
            "not-named",
            "named-without-action",
            "named-with-action"),
    ATTENDANCE(
            "Attendance",
            "Which sectors come to meetings?",
            "some-never-present",
            "some-present-less-than-half",
            "all-present-half-or-more"),
    CONCENTRATION(
            "Who carries the actions",
            "Is the work shared?",
            "nobody-named",
            "one-organisation",
            "one-sector",
            "several-sectors"),
    DECISION_TO_ACTION(
            "From decision to action",
            "Was acted on what was decided?",
            "some-without-date",
            "some-overdue",
            "some-waiting",
            "all-acted-on"),
    LATENESS("Lateness", "Are live actions late?", "some-without-date", "some-late", "none-late"),
    TURNOVER("Turnover", "Do members stay?", "half-or-more-left", "some-left", "none-left"),
    VACANT_SEATS(
            "Vacant seats", "Are the seats that the law requires filled?", "all-vacant", "some-vacant", "all-filled"),
    EXCEPTION_REPORTS(
            "Exception reports",
            "Is it said when something goes off course?",
            "some-late-unreported",
            "some-without-recovery",
            "all-with-recovery",
            "none-off-course");

    private final String title;
    private final String question;
    private final List<String> findings;

    Sign(String title, String question, String... findings) {
        this.title = title;
        this.question = question;
        this.findings = List.of(findings);
    }

    /** Finds a sign by the name that events give it. */
    public static Optional<Sign> named(String name) {
        return Arrays.stream(values()).filter(sign -> sign.code().equals(name)).findFirst();
    }

    /** The name that events give it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public String question() {
        return question;
    }

    /** Which symbol stands beside a finding: full for the strongest, empty for the weakest, half between, else unknown. */
    public String strength(String finding) {
        int place = findings.indexOf(finding);
        if (place < 0) {
            return "unknown";
        }
        return place == 0 ? "empty" : place == findings.size() - 1 ? "full" : "half";
    }
}

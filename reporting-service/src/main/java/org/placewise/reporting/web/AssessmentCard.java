package org.placewise.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.Balance;
import org.placewise.reporting.assessment.Change;
import org.placewise.reporting.assessment.Evidence;
import org.placewise.reporting.assessment.Summary;
import org.placewise.reporting.dashboard.AnswerReading;
import org.placewise.reporting.dashboard.AssessmentReading;
import org.placewise.reporting.dashboard.AssessmentReading.NamedElement;
import org.placewise.reporting.dashboard.AssessmentReading.RoundBadge;

/**
 * An assessment as a page shows it.
 *
 * @param quickView whether only some elements of an instrument that looks across the triangle are shown
 * @param badge how the judgements were reached and looked at, or null where no round is known
 * @param about what was assessed: the topic, or the place as a whole
 * @param notes what the reader has to know beside the levels: not known, not applicable, without evidence
 * @param balance how the two sides compare, in words, or null
 * @param change what has moved since the previous assessment, in words, or null
 */
public record AssessmentCard(
        String instrument,
        boolean quickView,
        @Nullable String badge,
        String about,
        String assessedOn,
        boolean example,
        String word,
        List<LevelRow> levels,
        List<String> notes,
        List<NamedElement> weakestLinks,
        @Nullable String balance,
        @Nullable String change,
        List<AnswerRow> answers,
        List<Fact> provenance) {

    /** One answer: element, level or why there is none, reason, confidence and evidence. */
    public record AnswerRow(
            String element,
            String answer,
            @Nullable String rationale,
            String confidence,
            List<Evidence> evidence,
            boolean unsupported) {}

    public static AssessmentCard of(AssessmentReading reading) {
        return new AssessmentCard(
                reading.instrumentName(),
                reading.quickView(),
                badge(reading.round()),
                about(reading),
                Figures.day(reading.assessedOn()),
                reading.example(),
                reading.state().word(),
                LevelRow.of(reading.overall().distribution()),
                notes(reading),
                reading.weakestLinks(),
                balance(reading.balance()),
                change(reading.change()),
                reading.answers().stream().map(AssessmentCard::row).toList(),
                provenance(reading));
    }

    private static String about(AssessmentReading reading) {
        String topic = Objects.requireNonNullElse(reading.topic(), "The place as a whole");
        RoundBadge round = reading.round();
        return round == null || round.partnerOrganisation() == null
                ? topic
                : topic + ", of the partner " + round.partnerOrganisation();
    }

    private static @Nullable String badge(@Nullable RoundBadge round) {
        return round == null ? null : Words.provenance(round.provenance());
    }

    private static List<String> notes(AssessmentReading reading) {
        Summary overall = reading.overall();
        List<String> notes = new ArrayList<>();
        if (overall.notKnown() > 0) {
            notes.add(Figures.count(overall.notKnown(), "answer") + " not known: neither high nor low.");
        }
        if (overall.notApplicable() > 0) {
            notes.add(Figures.count(overall.notApplicable(), "answer") + " not applicable: neither high nor low.");
        }
        if (reading.unsupportedCount() > 0) {
            notes.add(Figures.count(reading.unsupportedCount(), "level") + " with no evidence named.");
        }
        return List.copyOf(notes);
    }

    private static @Nullable String balance(@Nullable Balance balance) {
        if (balance == null) {
            return null;
        }
        return switch (balance.finding()) {
            case "balanced" -> "The two sides are in balance. " + balance.explanation();
            case "not-assessable" -> "Balance cannot be judged. " + balance.explanation();
            default -> balance.explanation();
        };
    }

    private static @Nullable String change(@Nullable Change change) {
        if (change == null) {
            return null;
        }
        return "Since %s: %s higher, %d lower, %d the same, %d not comparable."
                .formatted(
                        Figures.day(change.previousAssessedOn()),
                        Figures.count(change.count("higher"), "element"),
                        change.count("lower"),
                        change.count("same"),
                        change.count("not-comparable"));
    }

    private static AnswerRow row(AnswerReading answer) {
        return new AnswerRow(
                answer.title(),
                Words.answer(answer.answer(), answer.label()),
                answer.rationale(),
                Objects.requireNonNullElse(Words.confidence(answer.confidence()), "Not stated"),
                answer.evidence(),
                Boolean.FALSE.equals(answer.supported()));
    }

    private static List<Fact> provenance(AssessmentReading reading) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(
                        "Assessment",
                        reading.assessmentId().toString(),
                        reading.source().href()),
                Fact.of("Instrument", reading.instrumentName() + ", version " + reading.instrumentVersion()),
                Fact.of("Judged on", Figures.day(reading.assessedOn())),
                Fact.of("Submitted", Figures.day(reading.submittedAt()))));
        RoundBadge round = reading.round();
        if (round != null) {
            facts.add(new Fact(
                    "Round",
                    "%s, closed on %s, %s"
                            .formatted(
                                    Words.mode(round.mode()),
                                    Figures.day(round.closedAt()),
                                    Figures.count(round.responded(), "rater")),
                    round.source().href()));
        }
        if (reading.scaleProvenance() != null) {
            facts.add(Fact.of("Scale", reading.scaleProvenance()));
        }
        return List.copyOf(facts);
    }
}

package org.placewise.reporting.web.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.component.RoundReading;
import org.placewise.reporting.web.Fact;
import org.placewise.reporting.web.Figures;
import org.placewise.reporting.web.Words;

/**
 * A round of partners.
 *
 * @param state what has become of it, in a sentence
 * @param above whether its elements are shown above, with the assessment that came of it
 * @param reopenings each with its reason, in sentences
 */
public record RoundCard(
        String title,
        String state,
        List<Tag> tags,
        boolean above,
        List<Fact> facts,
        List<String> reopenings,
        List<ElementCard> elements) {

    static RoundCard of(RoundReading round, boolean above) {
        List<Tag> tags = new ArrayList<>();
        tags.add(new Tag(Words.provenance(round.provenance()), "blue"));
        if (round.quickView()) {
            tags.add(Tag.QUICK_VIEW);
        }
        if (round.example()) {
            tags.add(Tag.EXAMPLE);
        }
        return new RoundCard(
                round.instrumentName() + ", version " + round.instrumentVersion()
                        + (round.topic() == null ? "" : ": " + round.topic()),
                state(round),
                List.copyOf(tags),
                above,
                facts(round),
                round.reopenings().stream()
                        .map(reopening -> "Opened again on %s, which ended turn %d: %s"
                                .formatted(
                                        Figures.day(reopening.reopenedAt()), reopening.endedTurn(), reopening.reason()))
                        .toList(),
                above
                        ? List.of()
                        : round.elements().stream().map(ElementCard::of).toList());
    }

    private static String state(RoundReading round) {
        if (round.closedAt() == null) {
            return "Open since " + Figures.day(round.openedAt())
                    + ". Nothing that raters say is shown to anybody before it closes.";
        }
        String closed = "Closed on " + Figures.day(round.closedAt());
        return round.concludedAt() == null
                ? closed + ". Partners have not finished recording what they agree on."
                : closed + "; what was agreed was locked on " + Figures.day(round.concludedAt()) + ".";
    }

    private static List<Fact> facts(RoundReading round) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("How", Words.mode(round.mode())));
        if (round.partnerOrganisation() != null) {
            facts.add(Fact.of("About the partner", round.partnerOrganisation()));
        }
        if (round.periodFrom() != null || round.periodTo() != null) {
            facts.add(Fact.of("Period", period(round)));
        }
        if (round.raters() != null) {
            facts.add(Fact.of(
                    "Raters",
                    "%d invited, %d rated something, %d rated everything"
                            .formatted(round.raters(), round.responded(), round.completed())));
            facts.add(Fact.of("Agreement of raters over all elements", alpha(round.alpha(), round.alphaMissing())));
        }
        facts.add(new Fact("Round", round.roundId().toString(), round.source().href()));
        return List.copyOf(facts);
    }

    private static String period(RoundReading round) {
        return "from " + (round.periodFrom() == null ? "the beginning" : Figures.day(round.periodFrom())) + " to "
                + (round.periodTo() == null ? "now" : Figures.day(round.periodTo()));
    }

    private static String alpha(@Nullable Double alpha, @Nullable String missing) {
        if (alpha != null) {
            return String.format(
                    Locale.UK, "Krippendorff's alpha %.2f (1: full agreement, 0: as by chance, below 0: less)", alpha);
        }
        return "too-few-ratings".equals(missing)
                ? "cannot be said: too few ratings"
                : "cannot be said: every rating is the same";
    }
}

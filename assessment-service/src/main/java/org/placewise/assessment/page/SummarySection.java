package org.placewise.assessment.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.Answer;
import org.placewise.assessment.answer.Evidence;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.ScaleLevel;
import org.placewise.assessment.web.SpreadCard;

/** The elements of one group, or all of an instrument without groups. */
public record SummarySection(String name, List<ElementLine> elements) {

    /**
     * An element with its answer.
     *
     * @param target level to be reached; null where none was agreed
     * @param spread how raters saw it before they agreed; null where nobody rated
     * @param unsupported whether it is a level without evidence
     * @param confidence null when nothing was said
     */
    public record ElementLine(
            String name,
            String answer,
            @Nullable String target,
            @Nullable String spread,
            boolean unsupported,
            @Nullable String confidence,
            @Nullable String rationale,
            List<String> evidence,
            List<Finding> findings) {}

    /** A follow-up question and what was found. */
    public record Finding(String question, String finding) {}

    static List<SummarySection> of(Assessment assessment, Instrument instrument, @Nullable RoundSummary round) {
        Stream<SummarySection> ungrouped =
                Stream.of(section("Elements", assessment, instrument, round, element -> element.group() == null));
        Stream<SummarySection> grouped = instrument.groups().stream()
                .map(group -> section(group.name(), assessment, instrument, round, element -> group.code()
                        .equals(element.group())));
        return Stream.concat(ungrouped, grouped)
                .filter(section -> !section.elements().isEmpty())
                .toList();
    }

    private static SummarySection section(
            String name,
            Assessment assessment,
            Instrument instrument,
            @Nullable RoundSummary round,
            Predicate<Element> belongs) {
        return new SummarySection(
                name,
                instrument.elements().stream()
                        .filter(belongs)
                        .flatMap(element -> assessment.sheet().to(element.code()).stream()
                                .map(given -> line(assessment, instrument, round, element, given)))
                        .toList());
    }

    private static ElementLine line(
            Assessment assessment,
            Instrument instrument,
            @Nullable RoundSummary round,
            Element element,
            GivenAnswer given) {
        Optional<SpreadCard> card = round == null ? Optional.empty() : round.of(element.code());
        return new ElementLine(
                element.name(),
                words(instrument, given.answer()),
                card.map(SpreadCard::target).orElse(null),
                card.map(SummarySection::spread).orElse(null),
                given.unsupported(),
                given.confidence() == null ? null : given.confidence().name().toLowerCase(Locale.ROOT),
                given.rationale(),
                given.evidence().stream().map(SummarySection::words).toList(),
                findings(assessment, element));
    }

    private static String spread(SpreadCard card) {
        return card.accord() + ": " + card.middle() + ", " + card.range() + ". " + String.join(" ", card.differences());
    }

    private static List<Finding> findings(Assessment assessment, Element element) {
        return assessment.diagnostic().answers().stream()
                .filter(answer -> answer.element().equals(element.code()))
                .map(answer -> new Finding(
                        element.question(answer.question()).orElseThrow().question(),
                        answer.finding() == null ? "Not known" : answer.finding()))
                .toList();
    }

    private static String words(Instrument instrument, Answer answer) {
        return switch (answer) {
            case Answer.Level(int rank) ->
                rank + " "
                        + instrument.scale().level(rank).map(ScaleLevel::label).orElseThrow();
            case Answer.NotApplicable notApplicable -> "Not applicable";
            case Answer.NotKnown notKnown -> "Not known";
        };
    }

    private static String words(Evidence evidence) {
        String dated = evidence.date() == null ? "" : ", " + SummaryPage.day(evidence.date());
        return evidence.title() + dated + (evidence.link() == null ? "" : " – " + evidence.link());
    }
}

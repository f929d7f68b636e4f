package org.placewise.reporting.web.component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.Evidence;
import org.placewise.reporting.component.ElementReading;
import org.placewise.reporting.component.RoundReading.RoundElement;
import org.placewise.reporting.dashboard.AnswerReading;
import org.placewise.reporting.round.LevelAgreed.Agreement;
import org.placewise.reporting.round.RoundResults.SectorDifference;
import org.placewise.reporting.web.Figures;
import org.placewise.reporting.web.Words;

/**
 * One element: its level or why there is none, and beside it what raters said.
 *
 * @param word the level, or that there is none
 * @param agreed whether the level was agreed in a round
 * @param target level to be reached, or null
 * @param reason why this answer was given, or what stood in the way; null where nobody said
 * @param evidenceAge day of the newest evidence, or null
 * @param spread null where no round is known
 * @param differences where sectors differ, in sentences
 */
public record ElementCard(
        String title,
        String word,
        boolean agreed,
        @Nullable String target,
        List<Tag> tags,
        @Nullable String reason,
        @Nullable String confidence,
        List<Evidence> evidence,
        @Nullable SpreadTable spread,
        List<String> differences,
        List<ProposalCard> proposals) {

    /** An element of an assessment, with what was said of it in the round that the assessment came of. */
    static ElementCard of(ElementReading reading, @Nullable RoundElement round) {
        AnswerReading answer = reading.answer();
        Agreement agreement = round == null ? null : round.agreement();
        return new ElementCard(
                answer.title(),
                noAgreement(agreement) ? "No agreement" : Words.answer(answer.answer(), answer.label()),
                agreement != null && !noAgreement(agreement),
                agreement == null ? null : agreement.targetLabel(),
                tags(Tag.support(reading.support()), round),
                agreement == null ? answer.rationale() : agreement.reason(),
                Words.confidence(answer.confidence()),
                answer.evidence(),
                round == null ? null : SpreadTable.of(round),
                differences(round),
                reading.proposals().stream().map(ProposalCard::of).toList());
    }

    /** An element of a round of which no assessment has come, or another than the one shown. */
    static ElementCard of(RoundElement round) {
        Agreement agreement = round.agreement();
        return new ElementCard(
                round.title(),
                word(agreement),
                agreement != null && !noAgreement(agreement),
                agreement == null ? null : agreement.targetLabel(),
                tags(null, round),
                agreement == null ? null : agreement.reason(),
                agreement == null ? null : Words.confidence(agreement.confidence()),
                agreement == null ? List.of() : agreement.evidence(),
                SpreadTable.of(round),
                differences(round),
                List.of());
    }

    private static String word(@Nullable Agreement agreement) {
        if (agreement == null) {
            return "Nothing recorded yet";
        }
        String answer = agreement.answer();
        return answer == null ? "No agreement" : Words.answer(answer, agreement.label());
    }

    private static boolean noAgreement(@Nullable Agreement agreement) {
        return agreement != null && agreement.answer() == null;
    }

    private static List<Tag> tags(@Nullable Tag support, @Nullable RoundElement round) {
        List<Tag> tags = new ArrayList<>();
        if (round != null) {
            tags.add(Tag.accord(round.accord()));
        }
        Stream.ofNullable(support).forEach(tags::add);
        return List.copyOf(tags);
    }

    /** One sentence for each sector that gave lower levels than others. */
    private static List<String> differences(@Nullable RoundElement round) {
        if (round == null) {
            return List.of();
        }
        Map<String, List<SectorDifference>> byLower = round.differences().stream()
                .collect(Collectors.groupingBy(SectorDifference::lower, LinkedHashMap::new, Collectors.toList()));
        return byLower.entrySet().stream()
                .map(lower -> Words.sector(lower.getKey()) + " gave lower levels than "
                        + lower.getValue().stream().map(ElementCard::higher).collect(Collectors.joining(", "))
                        + ".")
                .toList();
    }

    private static String higher(SectorDifference difference) {
        return "%s (in %d of %s of raters)"
                .formatted(
                        Words.sector(difference.higher()),
                        difference.lowerIn(),
                        Figures.count(difference.pairs(), "pair"));
    }
}

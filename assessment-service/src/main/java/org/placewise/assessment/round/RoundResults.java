package org.placewise.assessment.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.agenda.AgendaItem;
import org.placewise.assessment.agenda.Importance;
import org.placewise.assessment.agreement.Accord;
import org.placewise.assessment.agreement.Coefficient;
import org.placewise.assessment.agreement.DisagreementWeight;
import org.placewise.assessment.agreement.OrdinalAlpha;
import org.placewise.assessment.agreement.PairwiseKappa;
import org.placewise.assessment.agreement.WhyMissing;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.rating.RaterRatings;
import org.placewise.assessment.rating.RatingSheet;

/**
 * What the reveal shows: made once, when a turn closes, and never changed.
 *
 * @param raters how many were invited and not revoked
 * @param responded how many rated at least one element
 * @param completed how many rated every element
 * @param elements in the instrument's order
 * @param agenda what to discuss, most urgent first
 * @param alpha Krippendorff's alpha for ordinal data over all elements, not rounded; null with the reason
 * @param linearKappa weighted kappa over all pairs of raters, linear weights
 * @param quadraticKappa the same with quadratic weights
 */
public record RoundResults(
        int raters,
        int responded,
        int completed,
        List<ElementResult> elements,
        List<AgendaEntry> agenda,
        @Nullable Double alpha,
        @Nullable WhyMissing alphaMissing,
        PairwiseKappa linearKappa,
        PairwiseKappa quadraticKappa) {

    /** Copies the lists. */
    public RoundResults {
        elements = List.copyOf(elements);
        agenda = List.copyOf(agenda);
    }

    /** A place on the agenda. */
    public record AgendaEntry(ElementCode element, Accord accord, Importance importance) {}

    /** What is shown of the element. */
    public ElementResult of(ElementCode element) {
        return elements.stream()
                .filter(result -> result.element().equals(element))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no element " + element + " in these results"));
    }

    /** Reads all that raters of a round said. */
    public static RoundResults of(Round round, Instrument instrument, List<RaterRatings> raters) {
        RatingTable table = new RatingTable(instrument, raters);
        Coefficient alpha = OrdinalAlpha.overall(table.judgements());
        List<ElementResult> elements = instrument.elements().stream()
                .map(element -> ElementResult.of(element.code(), table))
                .toList();
        return new RoundResults(
                raters.size(),
                Math.toIntExact(raters.stream()
                        .filter(rater -> !rater.ratings().isEmpty())
                        .count()),
                Math.toIntExact(raters.stream()
                        .filter(rater -> new RatingSheet(1, rater.ratings()).completes(instrument))
                        .count()),
                elements,
                agenda(round, elements, table),
                alpha.read(value -> value, reason -> null),
                alpha.read(value -> null, reason -> reason),
                PairwiseKappa.of(table.judgements(), DisagreementWeight.LINEAR),
                PairwiseKappa.of(table.judgements(), DisagreementWeight.QUADRATIC));
    }

    private static List<AgendaEntry> agenda(Round round, List<ElementResult> elements, RatingTable table) {
        List<AgendaItem> items = elements.stream()
                .map(result -> new AgendaItem(
                        result.element().value(),
                        result.accord(),
                        round.importanceOf(result.element()),
                        table.agreementOn(result.element())))
                .toList();
        return AgendaItem.inOrder(items).stream()
                .map(item -> new AgendaEntry(new ElementCode(item.element()), item.accord(), item.importance()))
                .toList();
    }
}

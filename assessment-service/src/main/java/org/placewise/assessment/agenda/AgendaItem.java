package org.placewise.assessment.agenda;

import java.util.Comparator;
import java.util.List;
import org.placewise.assessment.agreement.Accord;
import org.placewise.assessment.agreement.Coefficient;
import org.placewise.assessment.agreement.WhyMissing;

/**
 * An element to be discussed.
 *
 * @param agreement of the raters of this element, against what all elements together let expect
 */
public record AgendaItem(String element, Accord accord, Importance importance, Coefficient agreement) {

    private static final Comparator<AgendaItem> ORDER = Comparator.comparingInt(AgendaItem::urgency)
            .thenComparing(AgendaItem::importance)
            .thenComparingDouble(AgendaItem::leastAgreementFirst);

    /**
     * The items in the order of discussion: split before uncertain before agreed; among these the more important first; among these
     * the one with the least agreement first. What is alike in all three keeps its order.
     */
    public static List<AgendaItem> inOrder(List<AgendaItem> items) {
        return items.stream().sorted(ORDER).toList();
    }

    private int urgency() {
        return switch (accord) {
            case SPLIT -> 0;
            case UNCERTAIN -> 1;
            case AGREED -> 2;
        };
    }

    /** Perfect agreement stands last; what has too few ratings for a coefficient stands before it. */
    private double leastAgreementFirst() {
        return switch (agreement) {
            case Coefficient.Known known -> known.value();
            case Coefficient.Missing(WhyMissing reason) ->
                switch (reason) {
                    case TOO_FEW_RATINGS -> 0;
                    case NO_VARIATION -> 1;
                };
        };
    }
}

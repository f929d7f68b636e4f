package org.placewise.assessment.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.agreement.Accord;
import org.placewise.assessment.agreement.Coefficient;
import org.placewise.assessment.agreement.WhyMissing;

class AgendaItemTest {

    @Test
    void putsSplitBeforeUncertainBeforeAgreedThenImportanceThenTheLeastAgreement() {
        List<AgendaItem> items = List.of(
                item("a", Accord.AGREED, Importance.HIGH, 0.9),
                item("b", Accord.SPLIT, Importance.ORDINARY, 0.1),
                item("c", Accord.SPLIT, Importance.ORDINARY, -0.4),
                item("d", Accord.UNCERTAIN, Importance.HIGH, 0.0),
                item("e", Accord.SPLIT, Importance.HIGH, 0.2),
                item("f", Accord.SPLIT, Importance.LOW, -0.9));

        assertThat(AgendaItem.inOrder(items))
                .extracting(AgendaItem::element)
                .containsExactly("e", "c", "b", "f", "d", "a");
    }

    @Test
    void keepsTheOrderOfWhatIsAlike() {
        Coefficient none = new Coefficient.Missing(WhyMissing.TOO_FEW_RATINGS);

        assertThat(AgendaItem.inOrder(List.of(
                        new AgendaItem("z", Accord.UNCERTAIN, Importance.ORDINARY, none),
                        new AgendaItem("a", Accord.UNCERTAIN, Importance.ORDINARY, none))))
                .extracting(AgendaItem::element)
                .containsExactly("z", "a");
    }

    private static AgendaItem item(String element, Accord accord, Importance importance, double agreement) {
        return new AgendaItem(element, accord, importance, new Coefficient.Known(agreement, 1));
    }
}

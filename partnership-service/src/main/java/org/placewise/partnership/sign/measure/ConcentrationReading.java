package org.placewise.partnership.sign.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.RecordBehind;
import org.placewise.partnership.vocabulary.Sector;

/**
 * Who carries the live actions.
 *
 * @param carriers every organisation that carries one or has a member on the board, most actions first
 * @param herfindahl sum of the squared shares of the carriers: 1 where one carries everything; null where nobody carries any
 * @param gini of the numbers of actions over the carriers, those with none included: 0 where all carry alike; null where nobody
 *     carries any
 */
public record ConcentrationReading(
        ConcentrationFinding finding,
        String explanation,
        List<Count> counts,
        List<Carrier> carriers,
        @Nullable BigDecimal herfindahl,
        @Nullable BigDecimal gini,
        List<RecordBehind> records,
        List<String> wouldChange) {

    public ConcentrationReading {
        counts = List.copyOf(counts);
        carriers = List.copyOf(carriers);
        records = List.copyOf(records);
        wouldChange = List.copyOf(wouldChange);
    }

    /**
     * An organisation with the live actions it carries.
     *
     * @param sectors that its actions name, in their order
     */
    public record Carrier(String organisation, List<Sector> sectors, int actions) {

        static Carrier of(String organisation, Set<Sector> sectors, int actions) {
            return new Carrier(organisation, sectors.stream().sorted().toList(), actions);
        }
    }
}

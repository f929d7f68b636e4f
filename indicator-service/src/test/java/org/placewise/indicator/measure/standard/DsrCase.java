package org.placewise.indicator.measure.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.known.KnownCase;
import org.placewise.indicator.measure.known.Row;

/** How a case of known answers is put to the measure. */
final class DsrCase {

    private DsrCase() {}

    /** The rate of the area that has these rows, of independent events or not, as the case says. */
    static Measured<StandardisedRate> rate(
            KnownCase known, List<Row> rows, MissingBands missing, double multiplier, Confidence confidence) {
        StandardPopulation standard = standard(known, rows);
        if (known.parameters().flag("independent_events")) {
            List<AgeBand> bands = rows.stream()
                    .map(row -> new AgeBand(row.text("ageband"), row.number("x"), row.number("n")))
                    .toList();
            return DirectlyStandardisedRate.of(bands, standard, missing, multiplier, confidence);
        }
        List<RepeatedEvents> people = rows.stream()
                .map(row -> new RepeatedEvents(
                        row.text("ageband"), row.integer("eventfreq"), row.number("x"), row.number("n")))
                .toList();
        return RepeatedEventsRate.of(people, standard, missing, multiplier, confidence);
    }

    /** The weights that the area's rows carry, and those of bands that only other areas of the case have. */
    private static StandardPopulation standard(KnownCase known, List<Row> rows) {
        Map<String, Double> weights = new LinkedHashMap<>();
        rows.forEach(row -> weights.putIfAbsent(row.text("ageband"), row.number("stdpop")));
        known.input().forEach(row -> weights.putIfAbsent(row.text("ageband"), row.number("stdpop")));
        return new StandardPopulation(known.id(), weights);
    }
}

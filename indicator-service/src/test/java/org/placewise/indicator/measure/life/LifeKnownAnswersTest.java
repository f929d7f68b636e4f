package org.placewise.indicator.measure.life;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.known.Comparison;
import org.placewise.indicator.measure.known.Expected;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.KnownCase;
import org.placewise.indicator.measure.known.Row;

/** Figures that the reference suppresses must be refused, of the whole area or of one age. */
class LifeKnownAnswersTest {

    private final Comparison comparison = new Comparison("le", 1e-9);

    @Test
    void equalsTheKnownAnswers() {
        KnownAnswers.cases("le").forEach(this::compare);
        comparison.conclude();
    }

    private void compare(KnownCase known) {
        if (known.mustBeRefused()) {
            comparison.someRefused(
                    known.id(), List.copyOf(known.inputBy("area").values()), rows -> table(rows, Confidence.C95));
        }
        for (Row row : known.expected()) {
            compare(row, table(known.inputBy("area").get(row.text("area")), Expected.confidence(row)));
        }
    }

    private void compare(Row row, Measured<LifeExpectancy> table) {
        String what = Expected.name(row) + " age " + row.text("startage");
        if (!row.has("value") && table instanceof Measured.Refused) {
            comparison.refused(what, table);
            return;
        }
        comparison
                .computed(what, table)
                .map(ages -> ages.at(row.integer("startage")))
                .ifPresent(age -> {
                    Expected.compare(comparison, what, row, age.years());
                    comparison.figure(what + " deaths", row.number("dths_used"), age.deaths());
                    comparison.figure(what + " population", row.number("pops_used"), age.population());
                });
    }

    private static Measured<LifeExpectancy> table(List<Row> rows, Confidence confidence) {
        List<AgeDeaths> bands = rows.stream()
                .map(row -> new AgeDeaths(row.integer("startage"), row.number("deaths"), row.number("pop")))
                .toList();
        return LifeExpectancy.of(bands, confidence);
    }
}

package org.placewise.indicator.measure.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.indicator.measure.Outcomes.reasons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal.Reason;

class DirectlyStandardisedRateTest {

    private static final StandardPopulation STANDARD = standard(5000, 6000, 1000);
    private static final List<AgeBand> AREA =
            List.of(new AgeBand("young", 5, 1000), new AgeBand("middle", 20, 2000), new AgeBand("old", 30, 500));

    @Test
    void bundlesTheEuropeanStandardPopulationOf2013() {
        Map<String, Double> weights = StandardPopulation.ESP2013.weights();

        assertThat(weights).hasSize(19).containsEntry("0-4", 5000.0).containsEntry("90+", 1000.0);
        assertThat(weights.keySet()).startsWith("0-4", "5-9").endsWith("85-89", "90+");
        assertThat(weights.values().stream().mapToDouble(weight -> weight).sum())
                .isEqualTo(100_000);
    }

    @Test
    void isRefusedWithoutABandWhenThatIsAskedFor() {
        assertThat(reasons(rate(AREA.subList(1, 3), MissingBands.REFUSE))).containsExactly(Reason.AGE_BAND_MISSING);
        assertThat(reasons(rate(with(0, new AgeBand("young", Double.NaN, 1000)), MissingBands.REFUSE)))
                .containsExactly(Reason.AGE_BAND_MISSING);
    }

    @Test
    void leavesTheWeightOfAnAbsentBandOutAndNamesIt() {
        StandardisedRate rate =
                rate(AREA.subList(1, 3), MissingBands.COUNT_AS_ABSENT).orThrow();

        assertThat(rate.estimate().value()).isEqualTo((20 * 6000 / 2000.0 + 30 * 1000 / 500.0) / 7000 * 1000);
        assertThat(rate.absent()).containsExactly("young");
        assertThat(rate.missingBands()).isEqualTo(MissingBands.COUNT_AS_ABSENT);
    }

    @Test
    void countsABandWithoutItsEventsAsOneWithNone() {
        StandardisedRate rate = rate(with(0, new AgeBand("young", Double.NaN, 1000)), MissingBands.COUNT_AS_ABSENT)
                .orThrow();

        assertThat(rate.estimate().value()).isEqualTo((20 * 6000 / 2000.0 + 30 * 1000 / 500.0) / 12000 * 1000);
        assertThat(rate.absent()).containsExactly("young");
    }

    @Test
    void isSuppressedBelowTenEvents() {
        List<AgeBand> nine =
                List.of(new AgeBand("young", 0, 1000), new AgeBand("middle", 4, 2000), new AgeBand("old", 5, 500));

        assertThat(reasons(rate(nine, MissingBands.REFUSE))).containsExactly(Reason.TOO_FEW_EVENTS);
    }

    @Test
    void isRefusedForEveryFigureThatIsWrong() {
        List<AgeBand> wrong = new ArrayList<>(AREA);
        wrong.add(new AgeBand("old", 1, 0));
        wrong.add(new AgeBand("ancient", -1, Double.NaN));

        assertThat(reasons(rate(wrong, MissingBands.REFUSE)))
                .containsExactly(
                        Reason.AGE_BAND_DUPLICATE,
                        Reason.AGE_BAND_UNKNOWN,
                        Reason.COUNT_NEGATIVE,
                        Reason.DENOMINATOR_NOT_POSITIVE,
                        Reason.NOT_A_NUMBER);
    }

    @Test
    void isRefusedForWeightsBelowZeroOrWithoutSum() {
        assertThat(reasons(rate(AREA, standard(5000, -1, 1000)))).containsExactly(Reason.WEIGHTS_NOT_POSITIVE);
        assertThat(reasons(rate(AREA, standard(0, 0, 0)))).containsExactly(Reason.WEIGHTS_NOT_POSITIVE);
    }

    @Test
    void ofRepeatedEventsHasWiderLimits() {
        List<RepeatedEvents> people = new ArrayList<>();
        for (AgeBand band : AREA) {
            people.add(new RepeatedEvents(band.band(), 1, band.events() - 4, band.population()));
            people.add(new RepeatedEvents(band.band(), 2, 2, band.population()));
        }
        StandardisedRate repeated = repeated(people).orThrow();
        StandardisedRate independent = rate(AREA, MissingBands.REFUSE).orThrow();

        assertThat(repeated.estimate().value()).isEqualTo(independent.estimate().value());
        assertThat(repeated.variance()).isGreaterThan(independent.variance());
        assertThat(repeated.estimate().limits().width())
                .isGreaterThan(independent.estimate().limits().width());
    }

    @Test
    void ofRepeatedEventsIsRefusedForFrequenciesAndPopulationsThatCannotBe() {
        List<RepeatedEvents> people = new ArrayList<>();
        for (AgeBand band : AREA) {
            people.add(new RepeatedEvents(band.band(), 1, band.events(), band.population()));
            people.add(new RepeatedEvents(band.band(), 0, 1, band.population() + 1));
        }

        assertThat(reasons(repeated(people)))
                .containsOnly(Reason.FREQUENCY_NOT_POSITIVE, Reason.POPULATION_INCONSISTENT)
                .hasSize(6);
    }

    private static Measured<StandardisedRate> repeated(List<RepeatedEvents> people) {
        return RepeatedEventsRate.of(people, STANDARD, MissingBands.REFUSE, 1000, Confidence.C95);
    }

    private static Measured<StandardisedRate> rate(List<AgeBand> area, MissingBands missing) {
        return DirectlyStandardisedRate.of(area, STANDARD, missing, 1000, Confidence.C95);
    }

    private static Measured<StandardisedRate> rate(List<AgeBand> area, StandardPopulation standard) {
        return DirectlyStandardisedRate.of(area, standard, MissingBands.REFUSE, 1000, Confidence.C95);
    }

    private static List<AgeBand> with(int index, AgeBand band) {
        List<AgeBand> area = new ArrayList<>(AREA);
        area.set(index, band);
        return area;
    }

    private static StandardPopulation standard(double young, double middle, double old) {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("young", young);
        weights.put("middle", middle);
        weights.put("old", old);
        return new StandardPopulation("test", weights);
    }
}

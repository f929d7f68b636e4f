package org.placewise.indicator.measure.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.indicator.measure.Near.assertHigher;
import static org.placewise.indicator.measure.Near.assertLimitsWiden;
import static org.placewise.indicator.measure.Near.assertNear;
import static org.placewise.indicator.measure.Near.times;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.CrudeRate;
import org.placewise.indicator.measure.Estimate;

/** Areas with the age bands of the European Standard Population, 10 to 300 events and 300 to 5,000 people in each. */
class StandardisedPropertiesTest {

    private static final List<String> BANDS =
            List.copyOf(StandardPopulation.ESP2013.weights().keySet());

    @Provide
    Arbitrary<List<AgeBand>> areas() {
        return Combinators.combine(
                        Arbitraries.integers().between(10, 300).list().ofSize(BANDS.size()),
                        Arbitraries.integers().between(300, 5000).list().ofSize(BANDS.size()))
                .as(StandardisedPropertiesTest::area);
    }

    @Property
    void limitsHoldTheRateAndWidenWithConfidence(@ForAll("areas") List<AgeBand> area) {
        assertLimitsWiden(direct(area, 1000, Confidence.C95), direct(area, 1000, Confidence.C998));
        assertLimitsWiden(indirect(area, 1000, Confidence.C95), indirect(area, 1000, Confidence.C998));
    }

    @Property
    void scalesWithTheMultiplier(
            @ForAll("areas") List<AgeBand> area, @ForAll @DoubleRange(min = 1e-2, max = 1e5) double multiplier) {
        assertNear(direct(area, multiplier, Confidence.C95), times(direct(area, 1, Confidence.C95), multiplier));
        assertNear(indirect(area, multiplier, Confidence.C95), times(indirect(area, 1, Confidence.C95), multiplier));
    }

    @Property
    void doesNotDependOnTheOrderOfBands(@ForAll("areas") List<AgeBand> area, @ForAll Random random) {
        List<AgeBand> shuffled = new ArrayList<>(area);
        Collections.shuffle(shuffled, random);

        assertNear(direct(shuffled, 1000, Confidence.C95), direct(area, 1000, Confidence.C95));
        assertNear(indirect(shuffled, 1000, Confidence.C95), indirect(area, 1000, Confidence.C95));
    }

    @Property
    void isHigherWithMoreEventsInAnyBand(@ForAll("areas") List<AgeBand> area, @ForAll @IntRange(max = 18) int band) {
        List<AgeBand> more = new ArrayList<>(area);
        AgeBand before = area.get(band);
        more.set(band, new AgeBand(before.band(), before.events() + 50, before.population()));

        assertHigher(indirect(area, 1000, Confidence.C95), indirect(more, 1000, Confidence.C95));
        assertThat(direct(more, 1000, Confidence.C95).value())
                .isGreaterThan(direct(area, 1000, Confidence.C95).value());
    }

    @Property
    void isTheCrudeRateWhenTheAreaHasTheStandardsAges(@ForAll("areas") List<AgeBand> area) {
        Map<String, Double> own = new LinkedHashMap<>();
        area.forEach(band -> own.put(band.band(), band.population()));
        double events = area.stream().mapToDouble(AgeBand::events).sum();
        double people = area.stream().mapToDouble(AgeBand::population).sum();

        Estimate rate = DirectlyStandardisedRate.of(
                        area, new StandardPopulation("own", own), MissingBands.REFUSE, 1000, Confidence.C95)
                .orThrow()
                .estimate();
        assertNear(rate, CrudeRate.of(events, people, 1000, Confidence.C95).orThrow());
    }

    @Property
    void isOneAgainstItself(@ForAll("areas") List<AgeBand> area) {
        double ratio = IndirectlyStandardised.ratio(area, reference(area), MissingBands.REFUSE, 1, Confidence.C95)
                .orThrow()
                .estimate()
                .value();
        assertNear(ratio, 1);
    }

    /** People with one event each are independent events. */
    @Property
    void ofEventsHadOnceIsThatOfIndependentEvents(@ForAll("areas") List<AgeBand> area) {
        List<RepeatedEvents> once = area.stream()
                .map(band -> new RepeatedEvents(band.band(), 1, band.events(), band.population()))
                .toList();

        assertNear(
                RepeatedEventsRate.of(once, StandardPopulation.ESP2013, MissingBands.REFUSE, 1000, Confidence.C95)
                        .orThrow()
                        .estimate(),
                direct(area, 1000, Confidence.C95));
    }

    private static List<AgeBand> area(List<Integer> events, List<Integer> people) {
        List<AgeBand> area = new ArrayList<>();
        for (int i = 0; i < BANDS.size(); i++) {
            area.add(new AgeBand(BANDS.get(i), events.get(i), people.get(i)));
        }
        return area;
    }

    private static ReferencePopulation reference(List<AgeBand> area) {
        Map<String, ReferencePopulation.Counts> counts = new LinkedHashMap<>();
        area.forEach(band -> counts.put(band.band(), new ReferencePopulation.Counts(band.events(), band.population())));
        return new ReferencePopulation(counts);
    }

    private static Estimate direct(List<AgeBand> area, double multiplier, Confidence confidence) {
        return DirectlyStandardisedRate.of(
                        area, StandardPopulation.ESP2013, MissingBands.REFUSE, multiplier, confidence)
                .orThrow()
                .estimate();
    }

    /** Against a reference of growing rates. */
    private static Estimate indirect(List<AgeBand> area, double multiplier, Confidence confidence) {
        Map<String, ReferencePopulation.Counts> counts = new LinkedHashMap<>();
        BANDS.forEach(band -> counts.put(band, new ReferencePopulation.Counts(1000 + 100 * counts.size(), 50_000)));
        return IndirectlyStandardised.rate(
                        area, new ReferencePopulation(counts), MissingBands.REFUSE, multiplier, confidence)
                .orThrow()
                .estimate();
    }
}

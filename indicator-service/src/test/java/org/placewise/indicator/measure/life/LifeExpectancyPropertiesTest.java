package org.placewise.indicator.measure.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.indicator.measure.Near.assertLimitsWiden;
import static org.placewise.indicator.measure.Near.assertNear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Estimate;

/** Areas of 20 bands with 2,000 to 5,000 people in each, of whom 20 to 100 die, and 200 to 1,000 in the last. */
class LifeExpectancyPropertiesTest {

    private static final int BANDS = LifeTable.START_AGES.length;

    @Provide
    Arbitrary<List<AgeDeaths>> areas() {
        return Combinators.combine(
                        Arbitraries.integers().between(20, 100).list().ofSize(BANDS),
                        Arbitraries.integers().between(2_000, 5_000).list().ofSize(BANDS),
                        Arbitraries.integers().between(200, 1_000))
                .as(LifeExpectancyPropertiesTest::area);
    }

    @Property
    void limitsHoldTheYearsAndWidenWithConfidence(@ForAll("areas") List<AgeDeaths> area) {
        assertLimitsWiden(atBirth(area, Confidence.C95), atBirth(area, Confidence.C998));
    }

    @Property
    void doesNotDependOnTheOrderOfBands(@ForAll("areas") List<AgeDeaths> area, @ForAll Random random) {
        List<AgeDeaths> shuffled = new ArrayList<>(area);
        Collections.shuffle(shuffled, random);

        assertNear(atBirth(shuffled, Confidence.C95), atBirth(area, Confidence.C95));
    }

    @Property
    void isShorterWithMoreDeathsAtAnyAge(@ForAll("areas") List<AgeDeaths> area, @ForAll @IntRange(max = 19) int band) {
        List<AgeDeaths> more = new ArrayList<>(area);
        AgeDeaths before = area.get(band);
        more.set(band, new AgeDeaths(before.startAge(), before.deaths() + 20, before.population()));

        assertThat(atBirth(more, Confidence.C95).value())
                .isLessThan(atBirth(area, Confidence.C95).value());
    }

    @Property
    void isTheSameForAnAreaTenTimesAsLargeWithNarrowerLimits(@ForAll("areas") List<AgeDeaths> area) {
        Estimate small = atBirth(area, Confidence.C95);
        Estimate large = atBirth(
                area.stream()
                        .map(band -> new AgeDeaths(band.startAge(), band.deaths() * 10, band.population() * 10))
                        .toList(),
                Confidence.C95);

        assertNear(large.value(), small.value());
        assertNear(large.limits().width(), small.limits().width() / Math.sqrt(10));
    }

    private static List<AgeDeaths> area(List<Integer> deaths, List<Integer> people, int oldest) {
        List<AgeDeaths> area = new ArrayList<>();
        for (int i = 0; i < BANDS; i++) {
            int age = LifeTable.START_AGES[i];
            area.add(new AgeDeaths(age, age == LifeTable.LAST ? oldest : deaths.get(i), people.get(i)));
        }
        return area;
    }

    private static Estimate atBirth(List<AgeDeaths> area, Confidence confidence) {
        return LifeExpectancy.of(area, confidence).orThrow().at(0).years().orThrow();
    }
}

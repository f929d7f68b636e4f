package org.placewise.indicator.measure.life;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placewise.indicator.measure.Reasons;
import org.placewise.indicator.measure.Refusal.Reason;

/** The conditions under which an area has a life table. */
final class LifeTableRules {

    /** An area of so many people or fewer has none. */
    static final double TOO_SMALL = 5_000;

    private LifeTableRules() {}

    static Reasons check(List<AgeDeaths> bands) {
        Reasons reasons = new Reasons();
        Set<Integer> seen = new HashSet<>();
        for (AgeDeaths band : bands) {
            reasons.when(!seen.add(band.startAge()), Reason.AGE_BAND_DUPLICATE, () -> named(band) + " is there twice")
                    .when(
                            Arrays.binarySearch(LifeTable.START_AGES, band.startAge()) < 0,
                            Reason.AGE_BAND_UNKNOWN,
                            () -> "no band starts at " + band.startAge());
            checkFigures(band, reasons);
        }
        for (int age : LifeTable.START_AGES) {
            reasons.when(
                    !seen.contains(age), Reason.AGE_BAND_MISSING, () -> "the band from age " + age + " is missing");
        }
        double people = bands.stream().mapToDouble(AgeDeaths::population).sum();
        return reasons.when(people <= TOO_SMALL, Reason.POPULATION_TOO_SMALL, () -> people + " people in all");
    }

    private static void checkFigures(AgeDeaths band, Reasons reasons) {
        reasons.count("deaths of " + named(band), band.deaths())
                .number("population of " + named(band), band.population())
                .when(
                        band.population() <= 0,
                        Reason.POPULATION_NOT_POSITIVE,
                        () -> named(band) + " has " + band.population() + " people")
                .when(
                        band.deaths() > band.population(),
                        Reason.COUNT_ABOVE_POPULATION,
                        () -> named(band) + " has " + band.deaths() + " deaths of " + band.population() + " people")
                .when(
                        band.startAge() == LifeTable.LAST && band.deaths() == 0,
                        Reason.TOO_FEW_EVENTS,
                        () -> "nobody died in the last band, whose length is therefore open");
    }

    private static String named(AgeDeaths band) {
        return "the band from age " + band.startAge();
    }
}

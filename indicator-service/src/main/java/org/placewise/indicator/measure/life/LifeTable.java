package org.placewise.indicator.measure.life;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placewise.indicator.measure.Confidence;
import org.placewise.indicator.measure.Estimate;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.Refusal.Reason;

/**
 * An abridged life table of 20 bands, by arrays of that length. With deaths d and population p of a band of n years, M = d/p:
 *
 * <ul>
 *   <li>a = 0.1 of the first year and 0.5 of other bands is lived by those who die in it; the last band is n = 2/M long;
 *   <li>q = nM / (1 + nM(1 − a)) die in it, all where d > p/n/a;
 *   <li>l are alive at its start, 100,000 at birth; L = n(l₊₁ + a·(l − l₊₁)) years are lived in it, l/M in the last; T from there on;
 *   <li>e = T/l; its variance is ΣW/l² from there on, with W = l²((1 − a)n + e₊₁)²·q²(1 − q)/d, and (l/2)²·4/(d·M²) in the last.
 * </ul>
 */
final class LifeTable {

    static final int LAST = 90;
    static final int[] START_AGES = {0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, LAST};

    private static final int BANDS = START_AGES.length;
    private static final double BORN = 100_000;

    /** Half the width of the 95% limits, in years, above which an expectancy is not given at any level. */
    private static final double WIDEST_HALF = 10;

    private final double[] deaths = new double[BANDS];
    private final double[] people = new double[BANDS];
    private final double[] alive = new double[BANDS];
    private final double[] yearsAhead = new double[BANDS];
    private final double[] varianceAhead = new double[BANDS];

    private LifeTable() {}

    /** The table of bands that {@link LifeTableRules} has nothing against. */
    static LifeTable of(List<AgeDeaths> bands) {
        LifeTable table = new LifeTable();
        for (AgeDeaths band : bands) {
            int i = Arrays.binarySearch(START_AGES, band.startAge());
            table.deaths[i] = band.deaths();
            table.people[i] = band.population();
        }
        table.live();
        table.lookBack();
        return table;
    }

    private void live() {
        alive[0] = BORN;
        for (int i = 0; i < BANDS - 1; i++) {
            alive[i + 1] = alive[i] * (1 - dying(i));
        }
    }

    private void lookBack() {
        int last = BANDS - 1;
        double rate = deaths[last] / people[last];
        yearsAhead[last] = alive[last] / rate;
        varianceAhead[last] = alive[last] * alive[last] / (deaths[last] * rate * rate);
        for (int i = last - 1; i >= 0; i--) {
            double lived = length(i) * (alive[i + 1] + share(i) * (alive[i] - alive[i + 1]));
            yearsAhead[i] = yearsAhead[i + 1] + lived;
            varianceAhead[i] = varianceAhead[i + 1] + varianceOf(i);
        }
    }

    private double varianceOf(int i) {
        if (deaths[i] == 0 || alive[i + 1] == 0) {
            return 0;
        }
        double dying = dying(i);
        double reach = alive[i] * ((1 - share(i)) * length(i) + yearsAhead[i + 1] / alive[i + 1]);
        return reach * reach * dying * dying * (1 - dying) / deaths[i];
    }

    private double dying(int i) {
        double exposed = length(i) * deaths[i] / people[i];
        boolean some = deaths[i] <= people[i] / length(i) / share(i);
        return some ? exposed / (1 + exposed * (1 - share(i))) : 1;
    }

    private static double length(int i) {
        return START_AGES[i + 1] - START_AGES[i];
    }

    private static double share(int i) {
        return i == 0 ? 0.1 : 0.5;
    }

    List<LifeExpectancy.AtAge> expectancies(Confidence confidence) {
        List<LifeExpectancy.AtAge> ages = new ArrayList<>();
        double deathsAhead = 0;
        double peopleAhead = 0;
        for (int i = BANDS - 1; i >= 0; i--) {
            deathsAhead += deaths[i];
            peopleAhead += people[i];
            ages.addFirst(new LifeExpectancy.AtAge(START_AGES[i], years(i, confidence), deathsAhead, peopleAhead));
        }
        return ages;
    }

    private Measured<Estimate> years(int i, Confidence confidence) {
        if (alive[i] == 0) {
            return Measured.refused(Reason.NO_SURVIVORS, "nobody lives to age " + START_AGES[i]);
        }
        double years = yearsAhead[i] / alive[i];
        double error = Math.sqrt(varianceAhead[i]) / alive[i];
        return Confidence.C95.z() * error > WIDEST_HALF
                ? Measured.refused(Reason.TOO_UNCERTAIN, tooWide(i, limits(years, error, Confidence.C95)))
                : Measured.of(new Estimate(years, limits(years, error, confidence)));
    }

    private static Limits limits(double years, double error, Confidence confidence) {
        double reach = confidence.z() * error;
        return new Limits(years - reach, years + reach);
    }

    private static String tooWide(int i, Limits limits) {
        return "95%% limits at age %d run from %.1f to %.1f years"
                .formatted(START_AGES[i], limits.lower(), limits.upper());
    }
}

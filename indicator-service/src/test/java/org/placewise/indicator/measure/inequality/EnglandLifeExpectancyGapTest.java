package org.placewise.indicator.measure.inequality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.measure.known.KnownAnswers;
import org.placewise.indicator.measure.known.Row;

/**
 * England's gap in life expectancy at birth, 2015 to 2017, as Public Health England quotes it in Place-based approaches for reducing
 * health inequalities (2021): 9.4 years for males, around 19 for healthy life expectancy. The figures by deprivation tenth are those
 * of the Office for National Statistics, Health state life expectancies by national deprivation deciles, England and Wales: 2015 to
 * 2017 (27 March 2019), figure 3, Open Government Licence v3.0; life expectancy is the sum of years in good and in poorer health.
 * The same office's table of slope indices in its bulletin for 2018 to 2020 gives 9.4 and 19.1 for 2015 to 2017: the quoted gap is
 * the slope index. The difference between the two end tenths is 9.3.
 *
 * <p>The publication gives no populations; tenths of small areas count alike here. It gives no limits with the figure, so that none
 * are compared. Its figure for females (7.4) has no published decile figures among those at hand and is not tested.
 */
class EnglandLifeExpectancyGapTest {

    private static final double NO_ERROR_PUBLISHED = 0;

    @Test
    void theSlopeIndexOfMaleLifeExpectancyIsTheQuotedGap() {
        assertThat(slope(EnglandLifeExpectancyGapTest::lifeExpectancy)).isEqualByComparingTo("9.4");
    }

    @Test
    void theDifferenceBetweenTheEndTenthsIsANarrowerGap() {
        double gap = DeprivationGap.of(
                        groups(EnglandLifeExpectancyGapTest::lifeExpectancy),
                        GapTo.LEAST_DEPRIVED,
                        SlopeOptions.of(ValueScale.CONTINUOUS))
                .orThrow()
                .absolute()
                .value();

        assertThat(rounded(gap)).isEqualByComparingTo("9.3");
    }

    @Test
    void theSlopeIndexOfMaleHealthyLifeExpectancyIsTheQuotedGap() {
        assertThat(slope(row -> row.number("healthy_life_expectancy"))).isEqualByComparingTo("19.1");
    }

    private static double lifeExpectancy(Row row) {
        return row.number("healthy_life_expectancy") + row.number("years_in_poorer_health");
    }

    private static BigDecimal slope(ToDoubleFunction<Row> figure) {
        return rounded(SlopeIndex.of(groups(figure), SlopeOptions.of(ValueScale.CONTINUOUS))
                .orThrow()
                .absolute()
                .value());
    }

    private static BigDecimal rounded(double years) {
        return BigDecimal.valueOf(years).setScale(1, RoundingMode.HALF_UP);
    }

    private static List<QuantileGroup> groups(ToDoubleFunction<Row> figure) {
        return KnownAnswers.read(published()).stream()
                .map(row -> new QuantileGroup(
                        row.integer("decile"),
                        1,
                        figure.applyAsDouble(row),
                        Uncertainty.standardError(NO_ERROR_PUBLISHED)))
                .toList();
    }

    private static Path published() {
        try {
            return Path.of(EnglandLifeExpectancyGapTest.class
                    .getResource("/published/england-male-life-expectancy-2015-2017.csv")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

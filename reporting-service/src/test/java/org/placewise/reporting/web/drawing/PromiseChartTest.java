package org.placewise.reporting.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.web.drawing.PeriodLabels.Label;
import org.placewise.reporting.web.drawing.PromiseChart.Promise;

class PromiseChartTest {

    private static final List<Plotted> YEARS =
            List.of(period("2022", 20220000, "18"), period("2023", 20230000, "17"), period("2024", 20240000, "16"));
    private static final List<Plotted> QUARTERS = List.of(
            period("2024 Q1", 20240100, "18"), period("2024 Q2", 20240200, "17"), period("2024 Q3", 20240300, "16"));
    private static final LocalDate IN_2028 = LocalDate.of(2028, 7, 1);

    @Test
    void theTargetStandsAsFarAfterTheSeriesAsItsDay() {
        PromiseChart chart = draw(YEARS, "2022", "18", "12", IN_2028);

        int perYear =
                chart.series().dots().get(1).x() - chart.series().dots().get(0).x();
        assertThat(chart.target().x() - chart.baseline().x()).isCloseTo(6 * perYear, within(6));
        assertThat(chart.path())
                .isEqualTo(chart.baseline().x() + "," + chart.baseline().y() + " "
                        + chart.target().x() + "," + chart.target().y());
        assertThat(chart.series().labels()).extracting(Label::text).contains("1 July 2028");
    }

    @Test
    void afterShorterPeriodsTheTargetIsOneStepFurther() {
        PromiseChart chart = draw(QUARTERS, "2024 Q1", "18", "12", IN_2028);

        assertThat(chart.target().x())
                .isGreaterThan(chart.series().dots().getLast().x());
    }

    @Test
    void theScaleCoversWhatIsPromisedAndItLiesWithinTheFrame() {
        PromiseChart chart = draw(YEARS, "2022", "40", "2", IN_2028);

        int top = chart.series().ticks().getLast().y();
        int bottom = chart.series().ticks().getFirst().y();
        assertThat(chart.baseline().y()).isBetween(top, bottom);
        assertThat(chart.target().y())
                .isBetween(top, bottom)
                .isGreaterThan(chart.baseline().y());
    }

    @Test
    void aBaselineOfAnotherPeriodIsNotDrawnAndNoPathLeadsFromIt() {
        PromiseChart chart = draw(YEARS, "2019", "20", "12", IN_2028);

        assertThat(chart.baseline()).isNull();
        assertThat(chart.path()).isNull();
        assertThat(chart.target()).isNotNull();
    }

    @Test
    void aTargetWithoutADayHasNoPlace() {
        PromiseChart chart = draw(YEARS, "2022", "18", "12", null);

        assertThat(chart.target()).isNull();
        assertThat(chart.series().labels()).extracting(Label::text).endsWith("2024");
    }

    @Test
    void aDayBeforeTheLastPeriodStandsBetweenThem() {
        PromiseChart chart = draw(YEARS, "2022", "18", "12", LocalDate.of(2023, 7, 1));

        assertThat(chart.target().x()).isCloseTo(chart.series().dots().get(1).x(), within(1));
    }

    private static PromiseChart draw(
            List<Plotted> periods, String from, String baseline, String target, @Nullable LocalDate by) {
        return PromiseChart.of(
                        periods, new Promise(from, new BigDecimal(baseline), new BigDecimal(target), by, "1 July 2028"))
                .orElseThrow();
    }

    private static Plotted period(String text, int sort, String value) {
        return new Plotted(text, sort, new BigDecimal(value), null, null, null);
    }
}

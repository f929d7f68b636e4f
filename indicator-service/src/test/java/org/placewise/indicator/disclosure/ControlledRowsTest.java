package org.placewise.indicator.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.file.FileFault;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.IndicatorFixture;
import org.placewise.indicator.measure.ValueType;
import org.placewise.indicator.observation.ObservedValue;
import org.placewise.indicator.observation.ObservedValue.Published;
import org.placewise.indicator.observation.ObservedValue.Suppressed;
import org.placewise.indicator.observation.Period;
import org.placewise.indicator.observation.Series;
import org.placewise.indicator.observation.SuppressionReason;
import org.placewise.indicator.observation.file.ObservationRow;

class ControlledRowsTest {

    private static final Map<String, Indicator> INDICATORS = Map.of(
            "rate", IndicatorFixture.indicator("rate", ValueType.CRUDE_RATE, "1000"),
            "count", IndicatorFixture.indicator("count", ValueType.COUNT, "1"),
            "dsr", IndicatorFixture.indicator("dsr", ValueType.DIRECTLY_STANDARDISED_RATE, "100000"));

    private static final Containment NOTHING_AROUND = new Containment() {
        @Override
        public Set<String> around(String area) {
            return Set.of();
        }

        @Override
        public String kind(String area) {
            return "any";
        }
    };

    private final FaultLog faults = new FaultLog();

    @Test
    void withholdsARateOfFewPeopleWithItsCountAndLimits() {
        ObservationRow row = controlled(row("rate", "E06000001", "1.5", "3", "2003"));
        assertThat(row.value()).isEqualTo(new Suppressed(SuppressionReason.SMALL_COUNT));
        assertThat(row.countBeside()).isNull();
        assertThat(row.denominatorBeside()).isEqualByComparingTo("2005");
    }

    @Test
    void readsASmallCountOffARateWithoutOne() {
        assertThat(controlled(row("rate", "E06000001", "1.5", null, "2003")).value())
                .isEqualTo(new Suppressed(SuppressionReason.SMALL_COUNT));
    }

    @Test
    void refusesARateThatSaysNothingOfPeople() {
        controlled(row("rate", "E06000001", "1.5", null, null));
        assertThat(faults.kept()).extracting(FileFault::code).containsExactly("disclosure-control-not-applicable");
    }

    @Test
    void roundsOtherCountsAndDenominatorsAndKeepsTheRate() {
        Published shown = (Published)
                controlled(row("rate", "E06000001", "14", "28", "2003")).value();
        assertThat(shown.value()).isEqualByComparingTo("14");
        assertThat(shown.count()).isEqualByComparingTo("30");
        assertThat(shown.denominator()).isEqualByComparingTo("2005");
    }

    @Test
    void roundsTheValueOfACountAndLeavesZero() {
        assertThat(((Published) controlled(row("count", "E06000001", "13", null, null))
                                .value())
                        .value())
                .isEqualByComparingTo("15");
        assertThat(((Published) controlled(row("count", "E06000001", "0", null, null))
                                .value())
                        .value())
                .isEqualByComparingTo("0");
        assertThat(controlled(row("count", "E06000001", "4", null, null)).value())
                .isEqualTo(new Suppressed(SuppressionReason.SMALL_COUNT));
    }

    @Test
    void leavesAStandardisedRateAndTakesItsSmallCount() {
        Published shown = (Published)
                controlled(row("dsr", "E06000001", "310.2", "5", "2003")).value();
        assertThat(shown.value()).isEqualByComparingTo("310.2");
        assertThat(shown.count()).isNull();
    }

    @Test
    void leavesTheNationAsItIs() {
        ObservationRow england = row("rate", "E92000001", "0.1", "3", "2003");
        assertThat(controlled(england)).isEqualTo(england);
    }

    private ObservationRow controlled(ObservationRow row) {
        return new ControlledRows(INDICATORS, NOTHING_AROUND, faults)
                .of(List.of(row))
                .getFirst();
    }

    private static ObservationRow row(
            String indicatorId, String area, String value, @Nullable String count, @Nullable String denominator) {
        ObservedValue figures =
                new Published(new BigDecimal(value), null, null, null, null, number(count), number(denominator));
        return new ObservationRow(
                2,
                new Series(indicatorId, "Persons", "All ages", null),
                area,
                new Period("2019", 20190000),
                figures,
                null,
                null,
                null,
                null);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}

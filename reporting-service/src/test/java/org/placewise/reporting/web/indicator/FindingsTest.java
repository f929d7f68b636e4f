package org.placewise.reporting.web.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.dashboard.IndicatorExamples.benchmark;
import static org.placewise.reporting.dashboard.IndicatorExamples.gap;
import static org.placewise.reporting.dashboard.IndicatorExamples.indicator;
import static org.placewise.reporting.dashboard.IndicatorExamples.movement;
import static org.placewise.reporting.dashboard.IndicatorExamples.trend;
import static org.placewise.reporting.dashboard.IndicatorExamples.value;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.reporting.indicator.GapChange;
import org.placewise.reporting.web.drawing.Glyph;

class FindingsTest {

    private static final String PLACE = "E08000021";

    @ParameterizedTest
    @CsvSource({
        "better, Better than England, TICK, false",
        "worse, Worse than England, EXCLAMATION, true",
        "similar, Similar to England, SIMILAR, false",
        "higher, Higher than England, UP, false",
        "lower, Lower than England, DOWN, false",
        "not-compared, Not compared, NONE, false",
        "quintile-1, Lowest fifth of places, DOWN, false",
        "quintile-5, Highest fifth of places, UP, false",
        "unheard-of, unheard-of, UNKNOWN, false",
    })
    void aComparisonIsAWordAndASymbol(String word, String words, Glyph glyph, boolean adverse) {
        Finding finding = Comparisons.of(indicator(value("12.5", benchmark(word))), PLACE);

        assertThat(finding).isEqualTo(new Finding(words, glyph, "England: 10%", adverse));
    }

    @Test
    void wordsThatMeanDifferentThingsHaveDifferentSymbols() {
        Set<Glyph> glyphs = Stream.of("better", "worse", "similar", "higher", "lower")
                .map(word -> Comparisons.of(indicator(value("12.5", benchmark(word))), PLACE)
                        .glyph())
                .collect(Collectors.toSet());

        assertThat(glyphs).hasSize(5);
    }

    @Test
    void whatIsNotComparedSaysWhy() {
        assertThat(Comparisons.of(indicator(value("12.5", null)), PLACE).detail())
                .isEqualTo("England has no value for 2023.");
        assertThat(Comparisons.of(indicator(value(null, null)), PLACE).detail())
                .isEqualTo("There is no value to compare.");
        assertThat(Comparisons.of(indicator(value("12.5", null)), "E92000001").words())
                .isEqualTo("England is the benchmark");
    }

    @ParameterizedTest
    @CsvSource({
        "increasing-getting-worse, 5, 'Going up, getting worse', , true",
        "decreasing-getting-better, 5, 'Going down, getting better', , false",
        "no-significant-change, 5, No significant change, , false",
        "cannot-be-calculated, 2, Too early to tell, The reason., false",
        "cannot-be-calculated, 5, Cannot be calculated, The reason., false",
        "not-comparable, 5, Not comparable, , false",
    })
    void aTrendIsAnAnswerEvenWhenItIsTooEarly(
            String word, int periods, String words, @Nullable String detail, boolean adverse) {
        Finding finding = Movements.of(trend(word, periods));

        assertThat(finding.words()).isEqualTo(words);
        assertThat(finding.detail()).isEqualTo(detail);
        assertThat(finding.adverse()).isEqualTo(adverse);
    }

    @Test
    void aMovementCarriesItsCaveats() {
        Finding widening = Movements.of(movement("widening"));

        assertThat(widening.words()).isEqualTo("Widening");
        assertThat(widening.detail()).isEqualTo("The gap grew. Definitions changed in 2019.");
        assertThat(widening.adverse()).isTrue();
        assertThat(Movements.of((GapChange) null).words()).isEqualTo("Too early to tell");
    }

    @Test
    void aGapIsItsSizeWithoutASignAndTheSignIsExplained() {
        GapView view = GapView.of(gap("-9.14", null, null));

        assertThat(view.size()).isEqualTo("9.1 percentage points");
        assertThat(view.between()).isEqualTo("between the most and least deprived tenths");
        assertThat(view.detail())
                .isEqualTo(
                        "Persons, all ages, 2023, 95% limits −10.1 to −8.1 percentage points; signed, −9.1 percentage points.");
        assertThat(view.sign()).isEqualTo("Least deprived less most deprived.");
    }

    @Test
    void theSlopeStandsInForADifferenceThatWasRefused() {
        assertThat(GapView.of(gap(null, "4.2", null)).size()).isEqualTo("4.2 percentage points");
    }

    @Test
    void aRefusedGapSaysWhyAndAnUnknownOneIsNotKnown() {
        GapView refused = GapView.of(gap(null, null, null));

        assertThat(refused.size()).isEqualTo("Cannot be calculated");
        assertThat(refused.detail()).isEqualTo("Nobody lives in tenth 3.");
        assertThat(GapView.of(null).size()).isEqualTo("Not known here");
        assertThat(GapView.of(null).movement()).isNull();
    }
}

package org.placewise.reporting.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewise.reporting.dashboard.GapReading;
import org.placewise.reporting.dashboard.IndicatorReading;
import org.placewise.reporting.indicator.CausalStage;
import org.placewise.reporting.indicator.GapChange;
import org.placewise.reporting.web.indicator.Finding;
import org.placewise.reporting.web.indicator.GapView;
import org.placewise.reporting.web.indicator.Movements;

/** The gap and its movement by an indicator of the place, and how many other gaps there are. */
final class IndicatorGap {

    private static final String LIFE_EXPECTANCY = "life-expectancy";

    private IndicatorGap() {}

    /**
     * The indicator whose gap stands for the place: life expectancy where there is one, else the one nearest to the end of the
     * causal chain; of several, the first by name. Empty when no gap has a figure.
     */
    static Optional<IndicatorReading> headline(List<IndicatorReading> indicators) {
        List<IndicatorReading> measured = measured(indicators);
        return measured.stream()
                .filter(reading -> reading.valueType().equals(LIFE_EXPECTANCY))
                .findFirst()
                .or(() -> measured.stream().min(Comparator.comparing(reading -> -place(reading))));
    }

    private static int place(IndicatorReading reading) {
        return reading.causalStage() == null
                ? -1
                : CausalStage.ofCode(reading.causalStage()).map(Enum::ordinal).orElse(-1);
    }

    private static List<IndicatorReading> measured(List<IndicatorReading> indicators) {
        return indicators.stream()
                .filter(reading -> GapView.of(reading.gap()).calculated())
                .toList();
    }

    static Answered gap(IndicatorReading headline, List<IndicatorReading> indicators, String gssCode) {
        GapView gap = GapView.of(headline.gap());
        int measured = measured(indicators).size();
        String others = measured == 1
                ? " It is the only indicator here with a gap that can be calculated."
                : " " + Figures.whole(measured) + " indicators here have a gap that can be calculated.";
        return new Answered(
                "What is the gap?",
                gap.size() + " " + gap.between(),
                headline.name() + ". " + gap.detail() + others,
                "/places/" + gssCode + "/indicators/" + headline.indicatorId(),
                "This gap over time");
    }

    static Answered moving(IndicatorReading headline, List<IndicatorReading> indicators) {
        Finding movement = Movements.of(Objects.requireNonNull(headline.gap()).movement());
        return new Answered(
                "Is it moving?",
                movement.words(),
                movement.detail() + counts(indicators),
                "#indicators",
                "All gaps and how they move");
    }

    private static String counts(List<IndicatorReading> indicators) {
        List<GapChange> followed = indicators.stream()
                .map(IndicatorReading::gap)
                .filter(Objects::nonNull)
                .map(GapReading::movement)
                .filter(Objects::nonNull)
                .toList();
        return followed.size() < 2
                ? ""
                : Stream.of("widening", "narrowing", "no-clear-change", "cannot-be-calculated")
                        .filter(word -> count(followed, word) > 0)
                        .map(word -> count(followed, word) + " " + inWords(word))
                        .collect(Collectors.joining(
                                ", ", " Of " + Figures.count(followed.size(), "gap") + " followed: ", "."));
    }

    private static long count(List<GapChange> followed, String word) {
        return followed.stream().filter(change -> change.word().equals(word)).count();
    }

    private static String inWords(String word) {
        return switch (word) {
            case "no-clear-change" -> "without clear change";
            case "cannot-be-calculated" -> "that cannot be calculated";
            default -> word;
        };
    }
}

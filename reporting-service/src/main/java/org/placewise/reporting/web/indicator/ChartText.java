package org.placewise.reporting.web.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.placewise.reporting.indicator.SeriesValue;
import org.placewise.reporting.number.Rounded;
import org.placewise.reporting.web.Figures;

/** What a chart shows, for whoever cannot see it: every period of a short series, the outline of a long one. */
final class ChartText {

    private static final int SHORT = 8;

    private ChartText() {}

    static String of(String title, List<SeriesValue> values, String unit) {
        List<SeriesValue> shown = values.stream().filter(SeriesValue::shown).toList();
        if (shown.isEmpty()) {
            return title + ": no period has a value.";
        }
        return "Line chart. " + title + ". "
                + (values.size() <= SHORT ? each(values, unit) : outline(values, shown, unit))
                + england(shown.getLast(), unit);
    }

    private static String each(List<SeriesValue> values, String unit) {
        return values.stream()
                .map(value -> value.period() + ": " + words(value, unit))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String words(SeriesValue value, String unit) {
        String limits = Rounded.limits(value.lower95(), value.upper95(), "");
        String words = ValueWords.of(value, unit);
        return !value.shown()
                ? words.toLowerCase(Locale.UK)
                : limits == null ? words : words + " (95% limits " + limits + ")";
    }

    private static String outline(List<SeriesValue> values, List<SeriesValue> shown, String unit) {
        Comparator<SeriesValue> bySize = Comparator.comparing(value -> Objects.requireNonNull(value.value()));
        SeriesValue least = shown.stream().min(bySize).orElseThrow();
        SeriesValue most = shown.stream().max(bySize).orElseThrow();
        int without = values.size() - shown.size();
        return "%s from %s, %s, to %s, %s. Lowest: %s in %s; highest: %s in %s.%s"
                .formatted(
                        Figures.count(shown.size(), "period"),
                        shown.getFirst().period(),
                        words(shown.getFirst(), unit),
                        shown.getLast().period(),
                        words(shown.getLast(), unit),
                        ValueWords.of(least, unit),
                        least.period(),
                        ValueWords.of(most, unit),
                        most.period(),
                        without == 0 ? "" : " " + Figures.count(without, "period") + " without a value.");
    }

    private static String england(SeriesValue last, String unit) {
        var benchmark = last.benchmark();
        return benchmark == null || benchmark.value() == null
                ? ""
                : " Dashed line, England: " + Rounded.measure(benchmark.value(), unit) + " in " + last.period() + ".";
    }
}

package org.placewise.indicator.inequality.http;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.inequality.MeasureKind;
import org.placewise.indicator.inequality.ReadMeasures;
import org.placewise.kit.problem.Faults;
import org.placewise.kit.word.Word;

/** Reads the filters of a list of measures; everything unknown is refused at once. */
final class MeasureFilters {

    private static final int YEAR = 10_000;
    private static final int LAST_OF_YEAR = 9_999;

    private MeasureFilters() {}

    static ReadMeasures.Query read(
            String indicatorId, MeasureParameters parameters, @Nullable String cursor, int limit, AreaGraph graph) {
        Faults faults = new Faults();
        Set<MeasureKind> kinds = EnumSet.noneOf(MeasureKind.class);
        for (String word : list(parameters.measure)) {
            Optional<MeasureKind> kind = Word.find(MeasureKind.class, word);
            kind.ifPresentOrElse(
                    kinds::add,
                    () -> faults.add(
                            "query/measure",
                            "unknown-measure",
                            "No measure is called " + word + "; use one of " + Word.words(MeasureKind.class) + "."));
        }
        Set<String> areas = list(parameters.area);
        areas.stream()
                .filter(code -> graph.find(code).isEmpty())
                .forEach(code -> faults.add("query/area", "unknown-area", "No area has the code " + code + "."));
        Integer from = period(parameters.from, "from", 0, faults);
        Integer to = period(parameters.to, "to", LAST_OF_YEAR, faults);
        faults.throwIfAny();
        return new ReadMeasures.Query(indicatorId, kinds, areas, from, to, cursor, limit);
    }

    private static Set<String> list(@Nullable String text) {
        Set<String> parts = new LinkedHashSet<>();
        if (text != null) {
            Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .forEach(parts::add);
        }
        return parts;
    }

    private static @Nullable Integer period(@Nullable String text, String name, int rest, Faults faults) {
        if (text == null) {
            return null;
        }
        if (text.matches("\\d{4}")) {
            return Integer.parseInt(text) * YEAR + rest;
        }
        if (text.matches("\\d{8}")) {
            return Integer.valueOf(text);
        }
        faults.add(
                "query/" + name,
                "unreadable-period",
                "Use a year such as 2015, or a sortable period such as 20150000.");
        return null;
    }
}

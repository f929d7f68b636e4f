package org.placewise.indicator.value.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.area.SmallAreas;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.observation.Series.Category;
import org.placewise.indicator.value.AreaChoice;
import org.placewise.indicator.value.InequalityFilter;
import org.placewise.indicator.value.StoredSeries;
import org.placewise.indicator.value.StoredValues;
import org.placewise.indicator.value.ValueQuery;
import org.placewise.kit.problem.Faults;
import org.placewise.kit.word.Word;

/** Reads the filters of a list of values; every one that names something unknown is refused, all at once. */
@ApplicationScoped
class ValueFilters {

    private final Areas areas;
    private final SmallAreas smallAreas;
    private final StoredValues values;

    ValueFilters(Areas areas, SmallAreas smallAreas, StoredValues values) {
        this.areas = areas;
        this.smallAreas = smallAreas;
        this.values = values;
    }

    ValueQuery read(Indicator indicator, ValueParameters parameters) {
        Faults faults = new Faults();
        AreaChoice choice = new AreaChoice(areas.graph(), smallAreas.index());
        Set<AreaType> types = types(parameters.areaType, faults);
        List<String> codes = ValueParameters.list(parameters.areas);
        refuseUnknown(choice, parameters.ancestor, "ancestor", faults);
        refuseUnknown(choice, parameters.benchmark, "benchmark", faults);
        refuseUnknownCodes(choice, indicator, codes, faults);
        List<StoredSeries> series = series(indicator, parameters, faults);
        faults.throwIfAny();
        return new ValueQuery(
                indicator,
                series,
                choice.codes(types, parameters.ancestor, codes),
                Set.copyOf(ValueParameters.list(parameters.periods)),
                parameters.latest,
                parameters.benchmark,
                parameters.benchmark.equals(Area.ENGLAND)
                        ? null
                        : choice.codes(Set.of(), parameters.benchmark, List.of()),
                parameters.acceptIncomparable);
    }

    private static Set<AreaType> types(@Nullable String text, Faults faults) {
        Set<AreaType> types = EnumSet.noneOf(AreaType.class);
        for (String word : ValueParameters.list(text)) {
            Optional<Set<AreaType>> named = AreaType.named(word);
            named.ifPresentOrElse(
                    types::addAll,
                    () -> faults.add(
                            "query/areaType",
                            "unknown-area-type",
                            "No area type is called " + word + "; use one of " + AreaType.filterWords() + "."));
        }
        return types;
    }

    private static void refuseUnknown(AreaChoice choice, @Nullable String code, String parameter, Faults faults) {
        if (code != null && !choice.knows(code)) {
            faults.add("query/" + parameter, "unknown-area", "No area has the code " + code + ".");
        }
    }

    private void refuseUnknownCodes(AreaChoice choice, Indicator indicator, List<String> codes, Faults faults) {
        Set<String> unknown = new HashSet<>(codes);
        unknown.removeIf(choice::knows);
        if (!unknown.isEmpty()) {
            unknown.removeAll(values.observedAreas(indicator.id(), unknown));
        }
        unknown.stream()
                .sorted()
                .forEach(code -> faults.add("query/areas", "unknown-area", "No area has the code " + code + "."));
    }

    private List<StoredSeries> series(Indicator indicator, ValueParameters parameters, Faults faults) {
        List<StoredSeries> all = values.seriesOf(indicator.id());
        Predicate<StoredSeries> wanted = word(
                        all, "sex", parameters.sex, line -> line.series().sex(), faults)
                .and(word(all, "age", parameters.age, line -> line.series().age(), faults))
                .and(category(all, parameters, faults));
        return all.stream().filter(wanted).toList();
    }

    private static Predicate<StoredSeries> word(
            List<StoredSeries> all,
            String name,
            @Nullable String word,
            Function<StoredSeries, String> member,
            Faults faults) {
        if (word == null) {
            return _ -> true;
        }
        List<String> known = all.stream().map(member).distinct().sorted().toList();
        if (!known.contains(word)) {
            faults.add("query/" + name, "unknown-" + name, "The indicator has " + known + ", not " + word + ".");
        }
        return line -> member.apply(line).equals(word);
    }

    private static Predicate<StoredSeries> category(List<StoredSeries> all, ValueParameters parameters, Faults faults) {
        @Nullable String category = parameters.category;
        if (category != null) {
            Predicate<StoredSeries> named = line ->
                    line.series().category() != null && isNamed(line.series().category(), category);
            if (all.stream().noneMatch(named)) {
                faults.add(
                        "query/category",
                        "unknown-category",
                        "The indicator has no category and no type of category " + parameters.category + ".");
            }
            return named;
        }
        if (parameters.inequality == null) {
            return line -> line.series().category() == null;
        }
        Optional<InequalityFilter> filter = Word.find(InequalityFilter.class, parameters.inequality);
        if (filter.isEmpty()) {
            faults.add(
                    "query/inequality",
                    "unknown-inequality",
                    "Use one of " + Word.words(InequalityFilter.class) + ", not " + parameters.inequality + ".");
        }
        return line -> line.series().category() != null
                && (filter.equals(Optional.of(InequalityFilter.ANY))
                        || line.series().category().quantile() != null);
    }

    private static boolean isNamed(Category category, String word) {
        return Objects.equals(category.name(), word) || Objects.equals(category.type(), word);
    }
}

package org.placewise.partnership.impact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The line of a series that an objective is tested on: that of its population group where a line has the group's sex and age
 * by name, otherwise the headline.
 *
 * <p>Names are compared without regard to capitals, spaces and punctuation other than +, - and digits: "Male, 65+ yrs" is the
 * line of sex Male and age 65+ yrs; a line of persons is also known by its age alone, a line of all ages by its sex alone.
 */
public record GroupLine(IndicatorSeries.Line line, SeriesBasis basis) {

    /** The line for a population group; null names none. */
    public static GroupLine of(IndicatorSeries series, @Nullable String populationGroup) {
        if (populationGroup == null) {
            return new GroupLine(series.headline(), SeriesBasis.WHOLE_PLACE);
        }
        Optional<IndicatorSeries.Line> own = series.lines().stream()
                .filter(line -> names(line).contains(plain(populationGroup)))
                .findFirst();
        return own.map(line -> new GroupLine(line, SeriesBasis.POPULATION_GROUP))
                .orElseGet(() -> new GroupLine(series.headline(), SeriesBasis.WHOLE_PLACE_INSTEAD_OF_GROUP));
    }

    private static Set<String> names(IndicatorSeries.Line line) {
        Stream<String> always = Stream.of(line.sex() + line.age(), line.age() + line.sex());
        Stream<String> byAge = line.sex().equals("Persons") ? Stream.of(line.age()) : Stream.of();
        Stream<String> bySex = line.age().equals("All ages") ? Stream.of(line.sex()) : Stream.of();
        return Stream.of(always, byAge, bySex)
                .flatMap(names -> names)
                .map(GroupLine::plain)
                .collect(Collectors.toSet());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+<>-]", "");
    }
}

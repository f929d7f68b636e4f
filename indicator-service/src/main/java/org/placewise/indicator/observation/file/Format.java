package org.placewise.indicator.observation.file;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a CSV format names its columns. Case, space and underscores make no difference to a heading, so that
 * {@code indicator_id}, {@code Indicator ID} and {@code indicatorId} are one.
 *
 * <p>Fingertips exports have 26 columns or, since a time period range was added, 27; one of them bears the name of the parent
 * area's type.
 */
enum Format {
    FINGERTIPS(
            Map.ofEntries(
                    Map.entry(Field.INDICATOR_ID, "Indicator ID"),
                    Map.entry(Field.AREA_CODE, "Area Code"),
                    Map.entry(Field.AREA_TYPE, "Area Type"),
                    Map.entry(Field.SEX, "Sex"),
                    Map.entry(Field.AGE, "Age"),
                    Map.entry(Field.CATEGORY_TYPE, "Category Type"),
                    Map.entry(Field.CATEGORY, "Category"),
                    Map.entry(Field.PERIOD, "Time period"),
                    Map.entry(Field.PERIOD_SORT, "Time period Sortable"),
                    Map.entry(Field.VALUE, "Value"),
                    Map.entry(Field.LOWER95, "Lower CI 95.0 limit"),
                    Map.entry(Field.UPPER95, "Upper CI 95.0 limit"),
                    Map.entry(Field.LOWER998, "Lower CI 99.8 limit"),
                    Map.entry(Field.UPPER998, "Upper CI 99.8 limit"),
                    Map.entry(Field.COUNT, "Count"),
                    Map.entry(Field.DENOMINATOR, "Denominator"),
                    Map.entry(Field.NOTE, "Value note"),
                    Map.entry(Field.PUBLISHED_TREND, "Recent Trend")),
            Map.of(),
            EnumSet.allOf(Field.class),
            List.of(
                    "indicatorname",
                    "parentcode",
                    "parentname",
                    "areaname",
                    "comparedto.+valueorpercentiles",
                    "newdata",
                    "comparedtogoal",
                    "timeperiodrange")),
    TIDY(
            Map.ofEntries(
                    Map.entry(Field.INDICATOR_ID, "indicatorId"),
                    Map.entry(Field.AREA_CODE, "areaCode"),
                    Map.entry(Field.AREA_TYPE, "areaType"),
                    Map.entry(Field.SEX, "sex"),
                    Map.entry(Field.AGE, "age"),
                    Map.entry(Field.CATEGORY_TYPE, "categoryType"),
                    Map.entry(Field.CATEGORY, "category"),
                    Map.entry(Field.PERIOD, "period"),
                    Map.entry(Field.PERIOD_SORT, "periodSort"),
                    Map.entry(Field.VALUE, "value"),
                    Map.entry(Field.LOWER95, "lower95"),
                    Map.entry(Field.UPPER95, "upper95"),
                    Map.entry(Field.LOWER998, "lower998"),
                    Map.entry(Field.UPPER998, "upper998"),
                    Map.entry(Field.COUNT, "count"),
                    Map.entry(Field.DENOMINATOR, "denominator"),
                    Map.entry(Field.NOTE, "note"),
                    Map.entry(Field.PUBLISHED_TREND, "publishedTrend")),
            Map.of(
                    "year", Field.PERIOD,
                    "lowerci95", Field.LOWER95,
                    "upperci95", Field.UPPER95,
                    "lowerci998", Field.LOWER998,
                    "upperci998", Field.UPPER998,
                    "recenttrend", Field.PUBLISHED_TREND),
            EnumSet.of(Field.INDICATOR_ID, Field.AREA_CODE, Field.PERIOD, Field.VALUE),
            List.of("indicatorname", "valuetype", "polarity", "benchmarkmethod", "areaname"));

    private static final Pattern NOISE = Pattern.compile("[\\s_\\uFEFF]+");

    private final Map<Field, String> headings;
    private final Map<String, Field> otherNames;
    private final Set<Field> required;
    private final List<Pattern> unread;

    Format(Map<Field, String> headings, Map<String, Field> otherNames, Set<Field> required, List<String> unread) {
        this.headings = new EnumMap<>(headings);
        this.otherNames = otherNames;
        this.required = required;
        this.unread = unread.stream().map(Pattern::compile).toList();
    }

    /** The heading as the format writes it. */
    String heading(Field field) {
        return headings.getOrDefault(field, "");
    }

    Map<Field, String> headings() {
        return headings;
    }

    /** Columns that must be there, even when some of their cells are empty. */
    Set<Field> required() {
        return required;
    }

    /** The field under this heading; empty when the format has no such column or does not read it. */
    Optional<Field> field(String heading) {
        String name = normalised(heading);
        return headings.entrySet().stream()
                .filter(entry -> normalised(entry.getValue()).equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Optional.ofNullable(otherNames.get(name)));
    }

    /** Whether the format has a column of this heading that repeats what is known otherwise. */
    boolean isUnread(String heading) {
        String name = normalised(heading);
        return unread.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    /** How many of these headings the format knows. */
    int recognised(List<String> cells) {
        return (int) cells.stream()
                .filter(cell -> field(cell).isPresent() || isUnread(cell))
                .count();
    }

    private static String normalised(String heading) {
        return NOISE.matcher(heading).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

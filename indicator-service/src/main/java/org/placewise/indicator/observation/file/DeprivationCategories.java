package org.placewise.indicator.observation.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.observation.Series.DeprivationQuantile;

/**
 * Understands categories such as {@code Second most deprived decile (IMD2019)} of the type {@code County & UA deprivation deciles
 * in England (IMD2019, 4/21 geography)}: number of quantiles, rank (1 = most deprived) and edition of the indices.
 */
final class DeprivationCategories {

    private static final Map<String, Integer> QUANTILES =
            Map.of("tertile", 3, "quartile", 4, "quintile", 5, "decile", 10, "vigintile", 20, "percentile", 100);
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private static final Pattern TYPE =
            Pattern.compile(".*\\bdeprivation (tertile|quartile|quintile|decile|vigintile|percentile)s?\\b.*");
    private static final Pattern VINTAGE =
            Pattern.compile("(?:imd|iod|index of multiple deprivation|indices of deprivation) ?(20\\d{2})");
    private static final Pattern FROM_THE_ENDS =
            Pattern.compile("(?:(first|second|third|fourth|fifth) )?(most|more|least|less) deprived(?: \\w+)?");
    private static final Pattern MIDDLE = Pattern.compile("(?:average|middle)(?: deprived)?(?: \\w+)?");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\w+ )?(\\d{1,3})(?: ?[-–] ?(?:most|least) deprived)?");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private DeprivationCategories() {}

    /** What a category says about deprivation. */
    sealed interface Reading {

        /** The type is not one of deprivation. */
        record OfSomethingElse() implements Reading {}

        record Quantile(DeprivationQuantile quantile) implements Reading {}

        /** The type is one of deprivation, and has no such category. */
        record NotOfItsType(String reason) implements Reading {}
    }

    static Reading read(String type, String category) {
        Matcher typeMatch = TYPE.matcher(type.toLowerCase(Locale.ROOT));
        if (!typeMatch.matches()) {
            return new Reading.OfSomethingElse();
        }
        int of = Objects.requireNonNull(QUANTILES.get(typeMatch.group(1)));
        @Nullable String vintage = vintage(type);
        @Nullable String named = vintage(category);
        if (vintage != null && named != null && !vintage.equals(named)) {
            return new Reading.NotOfItsType("it follows another edition of the indices than its type");
        }
        return rank(category, of)
                .<Reading>map(rank ->
                        new Reading.Quantile(new DeprivationQuantile(rank, of, vintage == null ? named : vintage)))
                .orElseGet(() -> new Reading.NotOfItsType("it names none of " + of + " quantiles"));
    }

    private static @Nullable String vintage(String text) {
        Matcher match = VINTAGE.matcher(text.toLowerCase(Locale.ROOT));
        return match.find() ? "iod" + match.group(1) : null;
    }

    private static Optional<Integer> rank(String category, int of) {
        String name = BRACKETS.matcher(category).replaceAll("").strip().toLowerCase(Locale.ROOT);
        Matcher fromTheEnds = FROM_THE_ENDS.matcher(name);
        if (fromTheEnds.matches()) {
            int step = fromTheEnds.group(1) == null ? 1 : ORDINALS.indexOf(fromTheEnds.group(1)) + 1;
            boolean deprived = fromTheEnds.group(2).startsWith("mo");
            return Optional.of(deprived ? step : of + 1 - step).filter(_ -> step <= (of + 1) / 2);
        }
        if (MIDDLE.matcher(name).matches()) {
            return Optional.of((of + 1) / 2).filter(_ -> of % 2 == 1);
        }
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches()
                ? Optional.of(Integer.valueOf(numbered.group(1))).filter(rank -> rank >= 1 && rank <= of)
                : Optional.empty();
    }
}

package org.placewise.indicator.observation.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.observation.Series;
import org.placewise.indicator.observation.Series.Category;
import org.placewise.kit.problem.QuotedCell;

/**
 * Which line a row belongs to: indicator, sex, age and category. Files repeat few lines over many rows, so what was understood
 * once is remembered.
 */
final class LineOfRow {

    /** Most lines of one file; a file with more has something in a column that does not belong there. */
    static final int MOST_LINES = 100_000;

    private static final Set<String> SEXES = Set.of("Persons", "Male", "Female", "Not applicable");
    private static final int LONGEST_SEX = 20;
    private static final int LONGEST_AGE = 60;
    private static final int LONGEST_CATEGORY = 200;

    private final Map<String, Indicator> indicators;
    private final FaultLog faults;
    private final Function<Field, String> columnOf;
    private final TextCells texts;
    private final Map<LineKey, Line> known = new HashMap<>();
    private boolean tooMany;

    /** A line and the indicator it is of. */
    record Line(Series series, Indicator indicator) {}

    private record LineKey(String indicatorId, String sex, String age, String categoryType, String category) {}

    LineOfRow(Map<String, Indicator> indicators, FaultLog faults, Function<Field, String> columnOf, TextCells texts) {
        this.indicators = indicators;
        this.faults = faults;
        this.columnOf = columnOf;
        this.texts = texts;
    }

    /** Empty when a cell has a fault, which is noted. */
    Optional<Line> of(RawRow row) {
        LineKey key = new LineKey(
                row.get(Field.INDICATOR_ID),
                row.get(Field.SEX),
                row.get(Field.AGE),
                row.get(Field.CATEGORY_TYPE),
                row.get(Field.CATEGORY));
        @Nullable Line line = known.get(key);
        if (line != null) {
            return Optional.of(line);
        }
        Optional<Line> understood = understand(row);
        understood.ifPresent(read -> remember(row, key, read));
        return understood;
    }

    private void remember(RawRow row, LineKey key, Line line) {
        if (known.size() < MOST_LINES) {
            known.put(key, line);
        } else if (!tooMany) {
            tooMany = true;
            faults.add(
                    row.number(),
                    null,
                    FaultCode.TOO_MANY_SERIES,
                    "There are more than " + MOST_LINES + " combinations of indicator, sex, age and category.");
        }
    }

    private Optional<Line> understand(RawRow row) {
        int before = faults.count();
        @Nullable Indicator indicator = indicator(row);
        @Nullable String sex = sex(row);
        @Nullable String age = age(row);
        @Nullable Category category = category(row);
        if (faults.count() > before || indicator == null || sex == null || age == null) {
            return Optional.empty();
        }
        return Optional.of(new Line(new Series(indicator.id(), sex, age, category), indicator));
    }

    private @Nullable Indicator indicator(RawRow row) {
        @Nullable String id = texts.required(row, Field.INDICATOR_ID, Indicator.LONGEST_ID);
        @Nullable Indicator indicator = id == null ? null : indicators.get(id);
        if (id != null && indicator == null) {
            note(
                    row,
                    Field.INDICATOR_ID,
                    FaultCode.INDICATOR_UNKNOWN,
                    "There is no indicator with this id: " + QuotedCell.of(id)
                            + ". Define it with PUT /v1/indicators/{id} first.");
        }
        return indicator;
    }

    private @Nullable String sex(RawRow row) {
        @Nullable String text = texts.required(row, Field.SEX, LONGEST_SEX);
        if (text == null) {
            return null;
        }
        String sex = text.substring(0, 1).toUpperCase(Locale.ROOT)
                + text.substring(1).toLowerCase(Locale.ROOT);
        if (!SEXES.contains(sex)) {
            note(
                    row,
                    Field.SEX,
                    FaultCode.SEX_UNKNOWN,
                    QuotedCell.first(text) + " is none of Persons, Male, Female and Not applicable.");
        }
        return sex;
    }

    private @Nullable String age(RawRow row) {
        @Nullable String age = texts.required(row, Field.AGE, LONGEST_AGE);
        if (age != null && !AgeBands.isAge(age)) {
            note(
                    row,
                    Field.AGE,
                    FaultCode.AGE_UNKNOWN,
                    QuotedCell.first(age) + " is not an age such as All ages, 65+ yrs, <75 yrs or 10-11 yrs.");
        }
        return age;
    }

    private @Nullable Category category(RawRow row) {
        @Nullable String type = texts.optional(row, Field.CATEGORY_TYPE, LONGEST_CATEGORY);
        @Nullable String name = texts.optional(row, Field.CATEGORY, LONGEST_CATEGORY);
        boolean incomplete = row.get(Field.CATEGORY_TYPE).isEmpty()
                != row.get(Field.CATEGORY).isEmpty();
        if (incomplete) {
            note(
                    row,
                    row.get(Field.CATEGORY).isEmpty() ? Field.CATEGORY : Field.CATEGORY_TYPE,
                    FaultCode.CATEGORY_INCOMPLETE,
                    "A category has a type and a name; one of them is empty.");
        }
        if (type == null || name == null) {
            return null;
        }
        return switch (DeprivationCategories.read(type, name)) {
            case DeprivationCategories.Reading.OfSomethingElse _ -> new Category(type, name, null);
            case DeprivationCategories.Reading.Quantile(var quantile) -> new Category(type, name, quantile);
            case DeprivationCategories.Reading.NotOfItsType(String reason) -> {
                note(
                        row,
                        Field.CATEGORY,
                        FaultCode.CATEGORY_UNKNOWN,
                        QuotedCell.first(name) + " is no category of its type: " + reason + ".");
                yield null;
            }
        };
    }

    private void note(RawRow row, Field field, FaultCode code, String message) {
        faults.add(row.number(), columnOf.apply(field), code, message);
    }
}

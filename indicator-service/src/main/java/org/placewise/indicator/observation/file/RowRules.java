package org.placewise.indicator.observation.file;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.observation.ObservedValue;
import org.placewise.indicator.observation.Period;
import org.placewise.indicator.observation.SuppressionReason;
import org.placewise.kit.problem.QuotedCell;

/** Holds one row after the other against the rules, notes all that is wrong, and makes an observation of each whole row. */
final class RowRules {

    private static final Pattern AREA_CODE = Pattern.compile("[A-Z0-9]{3,9}");
    private static final Pattern WITHHELD =
            Pattern.compile("suppress|disclos|withheld|confidential|small (number|count)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_AREA_TYPE = 200;
    private static final int LONGEST_PERIOD = 40;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_TREND = 60;
    private static final int MOST_REMEMBERED = 10_000;

    private final KnownAreas areas;
    private final FaultLog faults;
    private final Function<Field, String> columnOf;
    private final TextCells texts;
    private final Decimals decimals;
    private final LineOfRow lines;
    private final FigureRules figureRules;
    private final Map<String, Period> periods = new HashMap<>();

    RowRules(Map<String, Indicator> indicators, KnownAreas areas, FaultLog faults, Function<Field, String> columnOf) {
        this.areas = areas;
        this.faults = faults;
        this.columnOf = columnOf;
        this.texts = new TextCells(faults, columnOf);
        this.decimals = new Decimals(faults);
        this.lines = new LineOfRow(indicators, faults, columnOf, texts);
        this.figureRules = new FigureRules(faults, columnOf);
    }

    /** Empty when the row has a fault. */
    Optional<ObservationRow> check(RawRow row) {
        int before = faults.count();
        Optional<LineOfRow.Line> line = lines.of(row);
        @Nullable String area = area(row);
        @Nullable Period period = period(row);
        @Nullable String note = texts.optional(row, Field.NOTE, LONGEST_NOTE);
        @Nullable String trend = texts.optional(row, Field.PUBLISHED_TREND, LONGEST_TREND);
        if (line.isEmpty()) {
            numbersAreNumbers(row);
            return Optional.empty();
        }
        Figures figures = figures(row, line.get().indicator());
        if (faults.count() == before) {
            figureRules.check(figures);
        }
        if (faults.count() > before || area == null || period == null) {
            return Optional.empty();
        }
        ObservedValue value = value(figures, note);
        boolean published = value instanceof ObservedValue.Published;
        return Optional.of(new ObservationRow(
                row.number(),
                line.get().series(),
                area,
                period,
                value,
                published ? null : figures.count(),
                published ? null : figures.denominator(),
                note,
                trend));
    }

    private static ObservedValue value(Figures figures, @Nullable String note) {
        if (figures.value() != null) {
            return new ObservedValue.Published(
                    figures.value(),
                    figures.lower95(),
                    figures.upper95(),
                    figures.lower998(),
                    figures.upper998(),
                    figures.count(),
                    figures.denominator());
        }
        return note != null && WITHHELD.matcher(note).find()
                ? new ObservedValue.Suppressed(SuppressionReason.BY_PUBLISHER)
                : new ObservedValue.Missing();
    }

    private @Nullable String area(RawRow row) {
        @Nullable String code = texts.required(row, Field.AREA_CODE, LONGEST_CODE);
        if (code == null) {
            return null;
        }
        if (!AREA_CODE.matcher(code).matches()) {
            note(
                    row,
                    Field.AREA_CODE,
                    FaultCode.AREA_CODE_INVALID,
                    QuotedCell.first(code) + " is not an area code such as E08000021.");
            return null;
        }
        if (!areas.has(code)) {
            note(
                    row,
                    Field.AREA_CODE,
                    FaultCode.AREA_UNKNOWN,
                    "There is no record of an area with this code: " + QuotedCell.of(code) + ".");
            return null;
        }
        @Nullable String type = texts.optional(row, Field.AREA_TYPE, LONGEST_AREA_TYPE);
        Optional<String> contradiction = type == null ? Optional.empty() : AreaTypeNames.contradiction(type, code);
        contradiction.ifPresent(codes -> note(
                row,
                Field.AREA_TYPE,
                FaultCode.AREA_TYPE_WRONG,
                code + " is not of the type " + QuotedCell.of(row.get(Field.AREA_TYPE)) + ", whose codes begin with "
                        + codes + "."));
        return code;
    }

    private @Nullable Period period(RawRow row) {
        String key = row.get(Field.PERIOD) + '\n' + row.get(Field.PERIOD_SORT);
        @Nullable Period known = periods.get(key);
        if (known != null) {
            return known;
        }
        @Nullable Period understood = understoodPeriod(row);
        if (understood != null && periods.size() < MOST_REMEMBERED) {
            periods.put(key, understood);
        }
        return understood;
    }

    private @Nullable Period understoodPeriod(RawRow row) {
        @Nullable String name = texts.required(row, Field.PERIOD, LONGEST_PERIOD);
        if (name == null) {
            return null;
        }
        Optional<Period> parsed = Periods.parse(name);
        String published = row.get(Field.PERIOD_SORT);
        if (published.isEmpty()) {
            if (parsed.isEmpty()) {
                note(
                        row,
                        Field.PERIOD,
                        FaultCode.PERIOD_UNPARSABLE,
                        QuotedCell.first(name)
                                + " is not a period such as 2023, 2023/24, 2021 - 23, 2023 Q2 or Mar 2023.");
            }
            return parsed.orElse(null);
        }
        return published(row, name, parsed, published);
    }

    private @Nullable Period published(RawRow row, String name, Optional<Period> parsed, String published) {
        Optional<Integer> sort = Periods.published(published);
        if (sort.isEmpty()) {
            note(
                    row,
                    Field.PERIOD_SORT,
                    FaultCode.PERIOD_UNPARSABLE,
                    QuotedCell.first(published) + " is not a sortable period such as 20230000.");
            return null;
        }
        int year = Periods.year(sort.get());
        if (parsed.isEmpty() && !name.contains(Integer.toString(year))) {
            note(
                    row,
                    Field.PERIOD,
                    FaultCode.PERIOD_UNPARSABLE,
                    QuotedCell.first(name) + " is not a period such as 2023, 2023/24, 2021 - 23, 2023 Q2 or Mar 2023.");
            return null;
        }
        if (parsed.isPresent() && Periods.year(parsed.get().sort()) != year) {
            note(
                    row,
                    Field.PERIOD_SORT,
                    FaultCode.PERIOD_INCONSISTENT,
                    "The sortable period " + QuotedCell.of(published) + " is not that of " + QuotedCell.of(name) + ".");
            return null;
        }
        return new Period(name, sort.get());
    }

    private Figures figures(RawRow row, Indicator indicator) {
        return new Figures(
                row.number(),
                indicator,
                number(row, Field.VALUE),
                number(row, Field.LOWER95),
                number(row, Field.UPPER95),
                number(row, Field.LOWER998),
                number(row, Field.UPPER998),
                number(row, Field.COUNT),
                number(row, Field.DENOMINATOR));
    }

    private @Nullable BigDecimal number(RawRow row, Field field) {
        return decimals.read(row.number(), columnOf.apply(field), row.get(field));
    }

    /** Of a row without a known indicator nothing more can be asked of its numbers. */
    private void numbersAreNumbers(RawRow row) {
        for (Field field : new Field[] {
            Field.VALUE, Field.LOWER95, Field.UPPER95, Field.LOWER998, Field.UPPER998, Field.COUNT, Field.DENOMINATOR
        }) {
            number(row, field);
        }
    }

    private void note(RawRow row, Field field, FaultCode code, String message) {
        faults.add(row.number(), columnOf.apply(field), code, message);
    }
}

package org.placewise.indicator.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.file.FaultCode;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.measure.ValueType;
import org.placewise.indicator.observation.ObservedValue;
import org.placewise.indicator.observation.Series.Category;
import org.placewise.indicator.observation.SuppressionReason;
import org.placewise.indicator.observation.file.ObservationRow;

/**
 * Rows of local records as they may be kept. Counts and what they can be read off (proportions, crude rates) are withheld or
 * rounded; standardised values, means, life expectancies and scores stay as they are, with their counts controlled. Denominators
 * are rounded too.
 */
public final class ControlledRows {

    /** Most rows of one file: they are looked at all together. */
    public static final int MOST = 200_000;

    private static final Set<ValueType> READ_OFF_COUNTS =
            EnumSet.of(ValueType.COUNT, ValueType.PROPORTION, ValueType.CRUDE_RATE);

    private final Map<String, Indicator> indicators;
    private final Containment containment;
    private final FaultLog faults;

    /** Rows of these indicators; what cannot be controlled is noted. */
    public ControlledRows(Map<String, Indicator> indicators, Containment containment, FaultLog faults) {
        this.indicators = Map.copyOf(indicators);
        this.containment = containment;
        this.faults = faults;
    }

    /** The rows in the same order, telling less. */
    public List<ObservationRow> of(List<ObservationRow> rows) {
        Map<Cell, Integer> indexOf = new LinkedHashMap<>();
        for (ObservationRow row : rows) {
            indexOf.putIfAbsent(cell(row), indexOf.size());
        }
        List<Decision> decisions = DisclosureControl.decide(List.copyOf(indexOf.keySet()), containment);
        List<ObservationRow> controlled = new ArrayList<>(rows.size());
        for (ObservationRow row : rows) {
            controlled.add(controlled(row, decisions.get(Objects.requireNonNull(indexOf.get(cell(row))))));
        }
        return controlled;
    }

    private Cell cell(ObservationRow row) {
        @Nullable Category category = row.series().category();
        return new Cell(
                row.series().indicatorId(),
                row.period().sort(),
                row.areaCode(),
                row.series().sex(),
                row.series().age(),
                category == null ? "" : category.type(),
                category == null ? "" : category.name(),
                count(row),
                row.areaCode().equals(Area.ENGLAND));
    }

    private @Nullable BigDecimal count(ObservationRow row) {
        if (!(row.value() instanceof ObservedValue.Published figures)) {
            return row.value() instanceof ObservedValue.Missing ? row.countBeside() : null;
        }
        Indicator indicator = indicator(row);
        if (indicator.valueType() == ValueType.COUNT) {
            return figures.value();
        }
        if (figures.count() != null) {
            return figures.count();
        }
        boolean readOff = READ_OFF_COUNTS.contains(indicator.valueType());
        return readOff ? readOff(figures, indicator) : null;
    }

    /** The count that a proportion or rate and its denominator tell. */
    private static @Nullable BigDecimal readOff(ObservedValue.Published figures, Indicator indicator) {
        @Nullable BigDecimal denominator = figures.denominator();
        @Nullable BigDecimal multiplier = indicator.multiplier();
        return denominator == null || multiplier == null
                ? null
                : figures.value().multiply(denominator).divide(multiplier, MathContext.DECIMAL64);
    }

    private Indicator indicator(ObservationRow row) {
        Indicator indicator = indicators.get(row.series().indicatorId());
        if (indicator == null) {
            throw new IllegalArgumentException(
                    "Rows are of known indicators, not of " + row.series().indicatorId());
        }
        return indicator;
    }

    private ObservationRow controlled(ObservationRow row, Decision decision) {
        boolean national = row.areaCode().equals(Area.ENGLAND);
        if (national && decision == Decision.SHOW) {
            return row;
        }
        boolean readOff = READ_OFF_COUNTS.contains(indicator(row).valueType());
        if (readOff && row.value() instanceof ObservedValue.Published && count(row) == null) {
            faults.add(
                    row.number(),
                    null,
                    FaultCode.DISCLOSURE_CONTROL_NOT_APPLICABLE,
                    "Without a count or a denominator nobody can say whether this figure is of few people.");
            return row;
        }
        return switch (row.value()) {
            case ObservedValue.Published figures when decision == Decision.SHOW -> row.with(shown(figures, row));
            case ObservedValue.Published figures
            when readOff ->
                new ObservationRow(
                        row.number(),
                        row.series(),
                        row.areaCode(),
                        row.period(),
                        new ObservedValue.Suppressed(reason(decision)),
                        null,
                        rounded(figures.denominator()),
                        row.note(),
                        row.publishedTrend());
            case ObservedValue.Published figures -> row.with(withoutCount(figures));
            case ObservedValue.Suppressed _, ObservedValue.Missing _ -> row.with(row.value());
        };
    }

    private static SuppressionReason reason(Decision decision) {
        return decision == Decision.SMALL_COUNT ? SuppressionReason.SMALL_COUNT : SuppressionReason.COMPLEMENTARY;
    }

    private ObservedValue shown(ObservedValue.Published figures, ObservationRow row) {
        boolean isCount = indicator(row).valueType() == ValueType.COUNT;
        return new ObservedValue.Published(
                isCount ? DisclosureControl.rounded(figures.value()) : figures.value(),
                figures.lower95(),
                figures.upper95(),
                figures.lower998(),
                figures.upper998(),
                figures.count() == null ? null : DisclosureControl.rounded(figures.count()),
                rounded(figures.denominator()));
    }

    private static ObservedValue withoutCount(ObservedValue.Published figures) {
        return new ObservedValue.Published(
                figures.value(),
                figures.lower95(),
                figures.upper95(),
                figures.lower998(),
                figures.upper998(),
                null,
                rounded(figures.denominator()));
    }

    /** A denominator of few people is withheld. */
    private static @Nullable BigDecimal rounded(@Nullable BigDecimal denominator) {
        boolean small =
                denominator != null && denominator.signum() > 0 && denominator.compareTo(BigDecimal.valueOf(7)) <= 0;
        return denominator == null || small ? null : DisclosureControl.rounded(denominator);
    }
}

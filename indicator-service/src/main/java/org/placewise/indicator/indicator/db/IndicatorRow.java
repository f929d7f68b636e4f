package org.placewise.indicator.indicator.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.BenchmarkMethod;
import org.placewise.indicator.indicator.CausalStage;
import org.placewise.indicator.indicator.FrameworkTag;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.indicator.InequalityDimension;
import org.placewise.indicator.indicator.PeriodBreak;
import org.placewise.indicator.indicator.PeriodType;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.ValueType;
import org.placewise.kit.word.Word;

/** An indicator as a row. */
final class IndicatorRow {

    private IndicatorRow() {}

    static Indicator read(ResultSet row, ObjectMapper json) throws SQLException {
        @Nullable String stage = row.getString("causal_stage");
        return new Indicator(
                row.getString("indicator_id"),
                row.getString("name"),
                row.getString("definition"),
                row.getString("unit"),
                Word.stored(ValueType.class, row.getString("value_type")),
                row.getBigDecimal("multiplier"),
                Word.stored(Polarity.class, row.getString("polarity")),
                Word.stored(PeriodType.class, row.getString("period_type")),
                Word.stored(BenchmarkMethod.class, row.getString("benchmark_method")),
                row.getString("source"),
                row.getObject("publication_lag_days", Integer.class),
                stage == null ? null : Word.stored(CausalStage.class, stage),
                words(InequalityDimension.class, row, "inequality_dimensions"),
                words(FrameworkTag.class, row, "framework_tags"),
                row.getBoolean("avoidable_emergency_admissions"),
                row.getInt("definition_version"),
                breaks(row.getString("period_breaks"), json),
                row.getLong("version"));
    }

    private static <E extends Enum<E> & Word> Set<E> words(Class<E> list, ResultSet row, String column)
            throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(word -> Word.stored(list, word))
                .collect(Collectors.toSet());
    }

    private static List<PeriodBreak> breaks(String text, ObjectMapper json) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored breaks cannot be read", e);
        }
    }

    static String text(List<PeriodBreak> breaks, ObjectMapper json) {
        try {
            return json.writeValueAsString(breaks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Breaks can always be written as JSON", e);
        }
    }
}

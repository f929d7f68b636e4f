package org.placewise.indicator.inequality.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.inequality.ComputedMeasure.Reliability;
import org.placewise.indicator.inequality.GroupBasis;
import org.placewise.indicator.inequality.Grouping;
import org.placewise.indicator.inequality.MeasureKind;
import org.placewise.indicator.inequality.StoredMeasure;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.ValueType;
import org.placewise.indicator.measure.inequality.LimitsMethod;
import org.placewise.indicator.measure.inequality.SignConvention;
import org.placewise.indicator.observation.Period;
import org.placewise.kit.word.Word;

/** A measure and its comparison as one row. */
public final class StoredMeasureRow {

    private StoredMeasureRow() {}

    /** The measure of a row of {@link PostgresMeasures#SELECT}. */
    public static StoredMeasure read(ResultSet row, ObjectMapper json) throws SQLException {
        return new StoredMeasure(
                row.getObject("measure_id", UUID.class),
                row.getObject("comparison_id", UUID.class),
                row.getString("indicator_id"),
                row.getString("area_code"),
                grouping(row),
                new Period(row.getString("period"), row.getInt("period_sort")),
                Word.stored(MeasureKind.class, row.getString("measure")),
                row.getObject("value", Double.class),
                row.getObject("lower95", Double.class),
                row.getObject("upper95", Double.class),
                row.getObject("lower998", Double.class),
                row.getObject("upper998", Double.class),
                row.getString("measure_unit"),
                Word.stored(SignConvention.class, row.getString("sign_convention")),
                method(row.getString("limits_method")),
                reliability(row.getString("reliability"), json),
                refusal(row.getString("refusal"), json),
                Arrays.asList((UUID[]) row.getArray("release_ids").getArray()),
                Word.stored(ValueType.class, row.getString("value_type")),
                row.getBigDecimal("multiplier"),
                row.getString("unit"),
                row.getInt("definition_version"),
                row.getString("method_version"),
                row.getObject("computed_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("superseded_at", OffsetDateTime.class)));
    }

    static Grouping grouping(ResultSet row) throws SQLException {
        return new Grouping(
                row.getString("sex"),
                row.getString("age"),
                row.getString("category_type"),
                Word.stored(GroupBasis.class, row.getString("basis")),
                row.getInt("quantiles"),
                row.getString("deprivation_vintage"),
                row.getString("lsoa_generation"),
                row.getObject("deprivation_release_id", UUID.class));
    }

    static <T> T parse(String text, TypeReference<T> type, ObjectMapper json) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored comparison cannot be read", e);
        }
    }

    private static @Nullable Reliability reliability(@Nullable String text, ObjectMapper json) {
        return text == null ? null : parse(text, new TypeReference<Reliability>() {}, json);
    }

    private static List<Refusal> refusal(@Nullable String text, ObjectMapper json) {
        return text == null ? List.of() : parse(text, new TypeReference<List<Refusal>>() {}, json);
    }

    private static @Nullable LimitsMethod method(@Nullable String word) {
        return word == null ? null : Word.stored(LimitsMethod.class, word);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

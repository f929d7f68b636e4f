package org.placewise.indicator.inequality.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.indicator.inequality.Grouping;
import org.placewise.indicator.inequality.PeriodMeasures;
import org.placewise.indicator.inequality.StoredComparisons.Addition;

/** Writes a comparison as a row. */
final class ComparisonWriting {

    static final String INSERT = """
            INSERT INTO inequality_comparison (comparison_id, indicator_id, area_code, sex, age, category_type, basis, quantiles,
                deprivation_vintage, lsoa_generation, deprivation_release_id, period_sort, period, groups, release_ids, value_type,
                multiplier, unit, definition_version, method_version, content_hash, computed_at)
            VALUES (:id, :indicatorId, :areaCode, :sex, :age, :categoryType, :basis, :quantiles, :vintage, :generation,
                :deprivationRelease, :periodSort, :period, CAST(:groups AS jsonb), :releases, :valueType, :multiplier, :unit,
                :definitionVersion, :methodVersion, :hash, :computedAt)
            """;

    private final ObjectMapper json;

    ComparisonWriting(ObjectMapper json) {
        this.json = json;
    }

    void bind(PreparedBatch batch, Indicator indicator, String areaCode, Addition addition, Instant now) {
        Grouping grouping = addition.grouping();
        batch.bind("id", addition.id())
                .bind("indicatorId", indicator.id())
                .bind("areaCode", areaCode)
                .bind("sex", grouping.sex())
                .bind("age", grouping.age())
                .bind("categoryType", grouping.categoryType())
                .bind("basis", grouping.basis().word())
                .bind("quantiles", grouping.quantiles())
                .bind("vintage", grouping.deprivationVintage())
                .bind("generation", grouping.lsoaGeneration())
                .bindByType("deprivationRelease", grouping.deprivationRelease(), UUID.class)
                .bind("periodSort", addition.period().groups().period().sort())
                .bind("period", addition.period().groups().period().name())
                .bind("groups", text(addition.period().groups().groups()))
                .bindArray("releases", UUID.class, addition.period().groups().releases())
                .bind("valueType", indicator.valueType().word())
                .bind("multiplier", indicator.multiplier())
                .bind("unit", indicator.unit())
                .bind("definitionVersion", indicator.definitionVersion())
                .bind("methodVersion", PeriodMeasures.METHOD_VERSION)
                .bind("hash", addition.hash())
                .bind("computedAt", now)
                .add();
    }

    @Nullable String textOrNull(@Nullable Object value) {
        return value == null ? null : text(value);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Groups and reasons can always be written as JSON", e);
        }
    }
}

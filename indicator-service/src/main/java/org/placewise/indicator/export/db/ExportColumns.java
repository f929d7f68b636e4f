package org.placewise.indicator.export.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.export.ExportDataset;
import org.placewise.indicator.inequality.PeriodMeasures;
import org.placewise.indicator.series.SeriesDocument;
import org.placewise.indicator.table.Column;

/** What the exports select; each column of a query is a column of the table, in its order. New ones are added at the end only. */
final class ExportColumns {

    private static final String OBSERVATIONS = """
            SELECT o.release_id || '.' || o.source_row AS "observationId", s.indicator_id AS "indicatorId",
                o.area_code AS "areaCode", a.name AS "areaName", a.area_type AS "areaType",
                (SELECT string_agg(v.vintage, ' ' ORDER BY v.vintage) FROM small_area v
                 WHERE v.code = o.area_code AND v.vintage <> '') AS "areaVintages",
                o.period AS "period", o.period_sort AS "periodSort", s.sex AS "sex", s.age AS "age",
                nullif(s.category_type, '') AS "categoryType", nullif(s.category, '') AS "category",
                s.category_rank AS "quantile", s.category_of AS "quantiles", s.deprivation_vintage AS "deprivationVintage",
                CASE o.state WHEN 'P' THEN 'published' WHEN 'S' THEN 'suppressed' ELSE 'missing' END AS "state",
                o.value AS "value", o.lower95 AS "lower95", o.upper95 AS "upper95", o.lower998 AS "lower998",
                o.upper998 AS "upper998", o.count AS "count", o.denominator AS "denominator", o.note AS "note",
                o.suppression_reason AS "suppressionReason", o.published_trend AS "publishedTrend",
                o.release_id AS "datasetVersion", to_char(r.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                AS "publishedAt", '%s' AS "methodVersion"
            FROM observation o JOIN series s USING (series_id) JOIN release r ON r.id = o.release_id
            LEFT JOIN area a ON a.gss_code = o.area_code
            WHERE o.visible
            ORDER BY o.series_id, o.area_code, o.period_sort
            """.formatted(SeriesDocument.METHOD_VERSION);

    private static final String MEASURES = """
            SELECT m.measure_id AS "measureId", c.indicator_id AS "indicatorId", c.area_code AS "areaCode",
                a.name AS "areaName", a.area_type AS "areaType", c.sex AS "sex", c.age AS "age",
                c.category_type AS "categoryType", c.basis AS "basis", c.quantiles AS "quantiles",
                c.deprivation_vintage AS "deprivationVintage", c.lsoa_generation AS "areaVintage", c.period AS "period",
                c.period_sort AS "periodSort", m.measure AS "measure", m.value AS "value", m.lower95 AS "lower95",
                m.upper95 AS "upper95", m.lower998 AS "lower998", m.upper998 AS "upper998", m.unit AS "unit",
                m.sign_convention AS "signConvention", m.limits_method AS "limitsMethod",
                (m.reliability ->> 'linear')::boolean AS "linear", (m.reliability ->> 'stable')::boolean AS "stable",
                (SELECT string_agg(reason ->> 'reason', ' ') FROM jsonb_array_elements(m.refusal) AS reason) AS "refusal",
                array_to_string(c.release_ids, ' ') AS "datasetVersions",
                to_char(c.computed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "publishedAt",
                c.method_version AS "methodVersion"
            FROM inequality_comparison c JOIN inequality_measure m USING (comparison_id)
            LEFT JOIN area a ON a.gss_code = c.area_code
            WHERE c.superseded_at IS NULL
            ORDER BY c.indicator_id, c.area_code, c.sex, c.age, c.category_type, c.basis, c.period_sort, m.measure
            """;

    private static final String INDICATORS = """
            SELECT indicator_id AS "indicatorId", name AS "name", definition AS "definition", unit AS "unit",
                value_type AS "valueType", multiplier AS "multiplier", polarity AS "polarity", period_type AS "periodType",
                benchmark_method AS "benchmarkMethod", source AS "source", publication_lag_days AS "publicationLagDays",
                causal_stage AS "causalStage", array_to_string(inequality_dimensions, ' ') AS "inequalityDimensions",
                array_to_string(framework_tags, ' ') AS "frameworkTags",
                avoidable_emergency_admissions AS "avoidableEmergencyAdmissions", definition_version AS "definitionVersion",
                version AS "version"
            FROM indicator WHERE deleted_at IS NULL ORDER BY indicator_id
            """;

    private static final String AREAS = """
            SELECT gss_code AS "gssCode", name AS "name", area_type AS "areaType", ods_code AS "odsCode",
                to_char(valid_from, 'YYYY-MM-DD') AS "validFrom", to_char(valid_to, 'YYYY-MM-DD') AS "validTo",
                array_to_string(successors, ' ') AS "successors",
                (SELECT string_agg(p.parent_code || CASE WHEN p.whole THEN '' ELSE ' (part)' END, ', ' ORDER BY p.parent_code)
                 FROM area_parent p WHERE p.gss_code = area.gss_code) AS "parents"
            FROM area WHERE deleted_at IS NULL ORDER BY gss_code
            """;

    private static final Map<ExportDataset, String> QUERIES = Map.of(
            ExportDataset.OBSERVATIONS, OBSERVATIONS,
            ExportDataset.INEQUALITY_MEASURES, MEASURES,
            ExportDataset.INDICATORS, INDICATORS,
            ExportDataset.AREAS, AREAS);

    private ExportColumns() {}

    static String query(ExportDataset dataset) {
        return Objects.requireNonNull(QUERIES.get(dataset));
    }

    /** What else than figures changes the bytes of an export: the versions of the methods that it names. */
    static String methods() {
        return SeriesDocument.METHOD_VERSION + "." + PeriodMeasures.METHOD_VERSION;
    }

    /** One column for each of a query. */
    static List<Column<ResultSet>> of(ResultSet rows) throws SQLException {
        List<Column<ResultSet>> columns = new ArrayList<>();
        for (int number = 1; number <= rows.getMetaData().getColumnCount(); number++) {
            int column = number;
            columns.add(new Column<>(rows.getMetaData().getColumnLabel(number), row -> cell(row, column)));
        }
        return columns;
    }

    private static @Nullable Object cell(ResultSet row, int column) {
        try {
            return row.getObject(column);
        } catch (SQLException e) {
            throw new IllegalStateException("A cell of an export cannot be read", e);
        }
    }
}

package org.placewise.reporting.feed;

import static org.placewise.reporting.feed.FeedColumn.made;
import static org.placewise.reporting.feed.FeedColumn.moment;
import static org.placewise.reporting.feed.FeedColumn.plain;
import static org.placewise.reporting.feed.FeedColumn.text;

import java.util.List;

/** Every value of every indicator of every place; a value that is suppressed or missing has a row with its state and no number. */
public final class IndicatorValuesFeed {

    private static final String FROM = """
            FROM indicator_value v
            JOIN indicator_line l USING (gss_code, indicator_id, line)
            JOIN indicator_series s USING (gss_code, indicator_id)
            LEFT JOIN place p USING (gss_code)
            LEFT JOIN indicator_release r ON (r.gss_code, r.indicator_id) = (v.gss_code, v.indicator_id)
                AND r.release_id = CAST(split_part(v.observation_id, '.', 1) AS uuid)
            ORDER BY v.gss_code, v.indicator_id, v.line, v.period_sort
            """;

    private static final List<FeedColumn> COLUMNS = List.of(
            plain("gssCode", "v.gss_code"),
            text("placeName", "coalesce(p.name, s.area_name)"),
            plain("areaType", "coalesce(p.area_type, s.area_type)"),
            text("indicatorId", "v.indicator_id"),
            text("indicatorName", "s.name"),
            text("sex", "l.sex"),
            text("age", "l.age"),
            plain("headline", "CASE WHEN l.headline THEN 'true' ELSE 'false' END"),
            text("period", "v.period"),
            plain("periodSort", "v.period_sort"),
            plain("state", "v.state"),
            plain("value", "v.value"),
            plain("lower95", "v.lower95"),
            plain("upper95", "v.upper95"),
            plain("lower998", "v.lower998"),
            plain("upper998", "v.upper998"),
            plain("count", "v.count"),
            plain("denominator", "v.denominator"),
            text("unit", "s.unit"),
            made("displayText", DisplayText::ofValue),
            plain("valueType", "s.value_type"),
            plain("polarity", "s.polarity"),
            plain("benchmarkCode", "v.benchmark_code"),
            plain("benchmarkValue", "v.benchmark_value"),
            plain("benchmarkWord", "v.benchmark_word"),
            plain("benchmarkConfidence", "v.benchmark_confidence"),
            plain("trendWord", "l.trend_word"),
            plain("suppressionReason", "v.suppression_reason"),
            text("note", "v.note"),
            plain("causalStage", "s.causal_stage"),
            plain(
                    "avoidableEmergencyAdmissions",
                    "CASE WHEN s.avoidable_emergency_admissions THEN 'true' ELSE 'false' END"),
            text("inequalityDimensions", "array_to_string(s.inequality_dimensions, ';')"),
            text("frameworkTags", "array_to_string(s.framework_tags, ';')"),
            plain("definitionVersion", "s.definition_version"),
            plain("observationId", "v.observation_id"),
            plain("releaseId", "split_part(v.observation_id, '.', 1)"),
            text("releaseFileName", "r.file_name"),
            moment("releasePublishedAt", "r.published_at"),
            text("methodVersion", "s.method_version"));

    /** The feed. */
    public static final Feed FEED = new Feed("indicator-values.csv", COLUMNS, FROM);

    private IndicatorValuesFeed() {}
}

package org.placewise.reporting.dashboard.db;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.placewise.kit.word.Word;
import org.placewise.reporting.indicator.CausalStage;

/** Pieces of SQL that make JSON documents of the indicator tables. */
final class IndicatorDocuments {

    /** The stages in their order, as an array literal. */
    static final String STAGES =
            Arrays.stream(CausalStage.values()).map(Word::word).collect(Collectors.joining(",", "{", "}"));

    /** A place in the order of the causal chain, then of names; unique within a place, sorts as plain text. */
    static final String SORT_KEY =
            "coalesce(array_position(CAST(:stages AS text[]), s.causal_stage), 9) || ' ' || s.name || ' ' || s.indicator_id";

    private static final String VALUE = """
            jsonb_build_object('observationId', v.observation_id, 'period', v.period, 'periodSort', v.period_sort,
                'state', v.state, 'value', v.value, 'lower95', v.lower95, 'upper95', v.upper95,
                'lower998', v.lower998, 'upper998', v.upper998, 'count', v.count, 'denominator', v.denominator,
                'note', v.note, 'suppressionReason', v.suppression_reason,
                'benchmark', CASE WHEN v.benchmark_word IS NOT NULL THEN jsonb_build_object(
                    'areaCode', v.benchmark_code, 'value', v.benchmark_value, 'word', v.benchmark_word,
                    'confidence', v.benchmark_confidence) END)
            """;

    private static final String TREND = """
            jsonb_build_object('word', l.trend_word, 'sentence', l.trend_sentence, 'direction', l.trend_direction,
                'significant', l.trend_significant, 'periods', l.trend_periods, 'reason', l.trend_reason)
            """;

    private static final String MEASURE = """
            jsonb_build_object('measureId', m.measure_id, 'measure', m.measure, 'period', m.period,
                'periodSort', m.period_sort, 'value', m.value, 'lower95', m.lower95, 'upper95', m.upper95,
                'lower998', m.lower998, 'upper998', m.upper998, 'unit', m.unit, 'signConvention', m.sign_convention,
                'reliability', CASE WHEN m.reliability_sentence IS NOT NULL THEN jsonb_build_object(
                    'linear', m.reliability_linear, 'stable', m.reliability_stable,
                    'sentence', m.reliability_sentence) END,
                'refusal', CASE WHEN m.refusals <> '[]' THEN jsonb_build_object('reasons', m.refusals) END)
            """;

    private static final String CHANGE = """
            CASE WHEN g.change_word IS NOT NULL THEN jsonb_build_object('measure', g.change_measure,
                'fromPeriod', g.change_from, 'toPeriod', g.change_to, 'value', g.change_value,
                'lower95', g.change_lower95, 'upper95', g.change_upper95, 'word', g.change_word,
                'sentence', g.change_sentence, 'caveats', g.change_caveats) END
            """;

    private static final String GAP = """
            (SELECT jsonb_build_object('sex', g.sex, 'age', g.age, 'categoryType', g.category_type, 'basis', g.basis,
                 'quantiles', g.quantiles, 'deprivationVintage', g.deprivation_vintage,
                 'methodVersion', g.method_version, 'difference', {newest absolute-gap},
                 'ratio', {newest relative-gap}, 'slope', {newest sii}, 'movement', {change},
                 'source', jsonb_build_object('kind', 'inequality', 'id', s.gss_code || '/' || s.indicator_id, 'href',
                     :indicator || '/v1/indicators/' || s.indicator_id || '/inequality-measures?area=' || s.gss_code))
             FROM inequality_group g
             WHERE (g.gss_code, g.indicator_id) = (s.gss_code, s.indicator_id)
             ORDER BY g.headline DESC, g.position LIMIT 1)
            """.replace("{newest absolute-gap}", newest("absolute-gap"))
            .replace("{newest relative-gap}", newest("relative-gap"))
            .replace("{newest sii}", newest("sii"))
            .replace("{change}", CHANGE);

    /** An indicator in its newest state; {@code s} is its series and {@code l} the line that stands for it. */
    static final String READING = """
            jsonb_build_object('indicatorId', s.indicator_id, 'name', s.name, 'unit', s.unit,
                'valueType', s.value_type, 'polarity', s.polarity, 'benchmarkMethod', s.benchmark_method,
                'causalStage', s.causal_stage, 'inequalityDimensions', s.inequality_dimensions,
                'frameworkTags', s.framework_tags,
                'avoidableEmergencyAdmissions', s.avoidable_emergency_admissions,
                'definitionVersion', s.definition_version, 'methodVersion', s.method_version,
                'sex', l.sex, 'age', l.age, 'latest', {latest}, 'latestShown', {latest shown}, 'trend', {trend},
                'explanation', (SELECT jsonb_build_object('kind', 'observation', 'id', v.observation_id,
                                    'href', :indicator || '/v1/explain/' || v.observation_id)
                                FROM indicator_value v
                                WHERE (v.gss_code, v.indicator_id, v.line) = (l.gss_code, l.indicator_id, l.line)
                                  AND v.value IS NOT NULL
                                ORDER BY v.period_sort DESC LIMIT 1),
                'gap', {gap},
                'source', jsonb_build_object('kind', 'series', 'id', s.gss_code || '/' || s.indicator_id, 'href',
                    :indicator || '/v1/indicators/' || s.indicator_id || '/values?areas=' || s.gss_code))
            """.replace("{latest}", latest(""))
            .replace("{latest shown}", latest("AND v.value IS NOT NULL"))
            .replace("{trend}", TREND)
            .replace("{gap}", GAP);

    /** A series with the line that stands for it; the producer names exactly one. */
    static final String SERIES = """
            indicator_series s CROSS JOIN LATERAL (
                SELECT * FROM indicator_line l WHERE (l.gss_code, l.indicator_id) = (s.gss_code, s.indicator_id)
                ORDER BY l.headline DESC, l.line LIMIT 1) l
            """;

    /** All lines of {@code s}, the one that stands for it first; only that one unless {@code :whole}. */
    static final String LINES = """
            (SELECT jsonb_agg(jsonb_build_object('sex', l.sex, 'age', l.age, 'headline', l.headline, 'trend', {trend},
                        'values', (SELECT coalesce(jsonb_agg({value} ORDER BY v.period_sort), '[]')
                                   FROM indicator_value v
                                   WHERE (v.gss_code, v.indicator_id, v.line) = (l.gss_code, l.indicator_id, l.line)))
                    ORDER BY l.headline DESC, l.line)
             FROM indicator_line l
             WHERE (l.gss_code, l.indicator_id) = (s.gss_code, s.indicator_id) AND (:whole OR l.headline))
            """.replace("{trend}", TREND).replace("{value}", VALUE);

    /** All groups of {@code s}, the headline first; none unless {@code :whole}. */
    static final String GROUPS = """
            (SELECT coalesce(jsonb_agg(jsonb_build_object('sex', g.sex, 'age', g.age, 'categoryType', g.category_type,
                        'basis', g.basis, 'quantiles', g.quantiles, 'deprivationVintage', g.deprivation_vintage,
                        'headline', g.headline, 'gapChange', {change},
                        'measures', (SELECT coalesce(jsonb_agg({measure} ORDER BY m.period_sort, m.measure), '[]')
                                     FROM inequality_measure m
                                     WHERE (m.gss_code, m.indicator_id, m.position)
                                         = (g.gss_code, g.indicator_id, g.position)))
                    ORDER BY g.headline DESC, g.position), '[]')
             FROM inequality_group g
             WHERE :whole AND (g.gss_code, g.indicator_id) = (s.gss_code, s.indicator_id))
            """.replace("{change}", CHANGE).replace("{measure}", MEASURE);

    private IndicatorDocuments() {}

    private static String latest(String condition) {
        return """
                (SELECT {value} FROM indicator_value v
                 WHERE (v.gss_code, v.indicator_id, v.line) = (l.gss_code, l.indicator_id, l.line) {condition}
                 ORDER BY v.period_sort DESC LIMIT 1)
                """.replace("{value}", VALUE).replace("{condition}", condition);
    }

    private static String newest(String measure) {
        return """
                (SELECT {measure} FROM inequality_measure m
                 WHERE (m.gss_code, m.indicator_id, m.position) = (g.gss_code, g.indicator_id, g.position)
                   AND m.measure = '{name}'
                 ORDER BY m.period_sort DESC LIMIT 1)
                """.replace("{measure}", MEASURE).replace("{name}", measure);
    }
}

package org.placewise.reporting.feed;

import static org.placewise.reporting.feed.FeedColumn.made;
import static org.placewise.reporting.feed.FeedColumn.moment;
import static org.placewise.reporting.feed.FeedColumn.plain;
import static org.placewise.reporting.feed.FeedColumn.text;

import java.util.List;

/**
 * Every measure of inequality of every place; one that was refused has a row with its reasons and no number. The columns of
 * the movement are filled where the measure is the one followed, in its last period.
 */
public final class InequalityMeasuresFeed {

    private static final String FROM = """
            FROM inequality_measure m
            JOIN inequality_group g USING (gss_code, indicator_id, position)
            LEFT JOIN indicator_series s USING (gss_code, indicator_id)
            LEFT JOIN place p USING (gss_code)
            LEFT JOIN LATERAL (
                SELECT * FROM indicator_release r WHERE (r.gss_code, r.indicator_id) = (m.gss_code, m.indicator_id)
                ORDER BY r.published_at DESC, r.release_id LIMIT 1) r ON true
            ORDER BY m.gss_code, m.indicator_id, m.position, m.measure, m.period_sort
            """;

    private static final List<FeedColumn> COLUMNS = List.of(
            plain("gssCode", "m.gss_code"),
            text("placeName", "coalesce(p.name, s.area_name)"),
            plain("areaType", "coalesce(p.area_type, s.area_type)"),
            text("indicatorId", "m.indicator_id"),
            text("indicatorName", "s.name"),
            text("sex", "g.sex"),
            text("age", "g.age"),
            text("categoryType", "g.category_type"),
            plain("basis", "g.basis"),
            plain("quantiles", "g.quantiles"),
            text("deprivationVintage", "g.deprivation_vintage"),
            plain("headline", "CASE WHEN g.headline THEN 'true' ELSE 'false' END"),
            plain("measure", "m.measure"),
            text("period", "m.period"),
            plain("periodSort", "m.period_sort"),
            plain("value", "m.value"),
            plain("lower95", "m.lower95"),
            plain("upper95", "m.upper95"),
            plain("lower998", "m.lower998"),
            plain("upper998", "m.upper998"),
            text("unit", "m.unit"),
            made("displayText", DisplayText::ofMeasure),
            text("signConvention", "m.sign_convention"),
            plain("polarity", "s.polarity"),
            plain("reliabilityLinear", "CAST(m.reliability_linear AS text)"),
            plain("reliabilityStable", "CAST(m.reliability_stable AS text)"),
            text("reliabilitySentence", "m.reliability_sentence"),
            text("refusalReasons", refusals("reason", ";")),
            text("refusalDetails", refusals("detail", " ")),
            movement("movementWord", "g.change_word"),
            movement("movementFrom", "g.change_from"),
            movement("movementTo", "g.change_to"),
            movement("movementValue", "g.change_value"),
            movement("movementLower95", "g.change_lower95"),
            movement("movementUpper95", "g.change_upper95"),
            plain("causalStage", "s.causal_stage"),
            plain(
                    "avoidableEmergencyAdmissions",
                    "CASE WHEN s.avoidable_emergency_admissions THEN 'true' WHEN NOT s.avoidable_emergency_admissions"
                            + " THEN 'false' END"),
            plain("definitionVersion", "s.definition_version"),
            plain("measureId", "m.measure_id"),
            plain("newestReleaseId", "r.release_id"),
            moment("newestReleasePublishedAt", "r.published_at"),
            text("methodVersion", "g.method_version"));

    /** The feed. */
    public static final Feed FEED = new Feed("inequality-measures.csv", COLUMNS, FROM);

    private InequalityMeasuresFeed() {}

    private static String refusals(String member, String between) {
        return "(SELECT string_agg(reason ->> '" + member + "', '" + between
                + "' ORDER BY place) FROM jsonb_array_elements(m.refusals) WITH ORDINALITY AS each(reason, place))";
    }

    /** Numbers are written as they are; periods and words come from lists or files and are guarded. */
    private static FeedColumn movement(String name, String sql) {
        String followed = "CASE WHEN (m.measure, m.period) = (g.change_measure, g.change_to) THEN " + sql + " END";
        boolean number = name.endsWith("Value") || name.endsWith("95");
        return number ? plain(name, followed) : text(name, followed);
    }
}

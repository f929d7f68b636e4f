package org.placewise.reporting.feed;

import static org.placewise.reporting.feed.FeedColumn.moment;
import static org.placewise.reporting.feed.FeedColumn.plain;
import static org.placewise.reporting.feed.FeedColumn.text;

import java.util.List;

/**
 * Every round of partners: one row for each element of a closed round, with the spread of all raters and what stands
 * agreed beside it. An open round has one row, and no element in it.
 */
public final class AssessmentRoundsFeed {

    private static final String FROM = """
            FROM assessment_round r
            LEFT JOIN round_element w USING (round_id)
            LEFT JOIN place p USING (gss_code)
            LEFT JOIN instrument_element e
                ON (e.instrument_id, e.version, e.element) = (r.instrument_id, r.instrument_version, w.element)
            LEFT JOIN standing_agreement g ON (g.round_id, g.element) = (w.round_id, w.element)
            ORDER BY r.gss_code, r.opened_at, r.round_id, w.position
            """;

    private static final List<FeedColumn> COLUMNS = List.of(
            plain("gssCode", "r.gss_code"),
            text("placeName", "p.name"),
            plain("areaType", "p.area_type"),
            plain("roundId", "r.round_id"),
            plain("instrumentId", "r.instrument_id"),
            text("instrumentVersion", "r.instrument_version"),
            text("instrumentName", "r.instrument_name"),
            text("topic", "r.topic"),
            text("partnerOrganisation", "r.partner_organisation"),
            plain("periodFrom", "r.period_from"),
            plain("periodTo", "r.period_to"),
            plain("mode", "r.mode"),
            plain("provenance", "r.provenance"),
            plain("example", "CASE WHEN r.example THEN 'true' ELSE 'false' END"),
            plain("state", "r.state"),
            plain("turn", "r.turn"),
            moment("openedAt", "r.opened_at"),
            moment("closedAt", "r.closed_at"),
            moment("concludedAt", "r.concluded_at"),
            plain("assessmentId", "r.assessment_id"),
            plain("raters", "r.raters"),
            plain("responded", "r.responded"),
            plain("completed", "r.completed"),
            plain("alpha", "r.alpha"),
            plain("alphaMissing", "r.alpha_missing"),
            plain("element", "w.element"),
            text("elementName", "e.name"),
            plain("elementPitComponent", "coalesce(e.pit_component, r.pit_component)"),
            plain("importance", "w.importance"),
            plain("accord", "w.accord"),
            plain("elementAlpha", "w.alpha"),
            plain("medianLow", "w.median_low"),
            plain("medianHigh", "w.median_high"),
            plain("lowest", "w.lowest"),
            plain("highest", "w.highest"),
            plain("notApplicable", "w.not_applicable"),
            plain("notKnown", "w.not_known"),
            plain("agreedOutcome", "g.outcome"),
            plain("agreedAnswer", "g.answer"),
            plain("agreedLevel", "g.level"),
            text("agreedLabel", "g.label"),
            plain("target", "g.target"),
            text("targetLabel", "g.target_label"),
            text("agreedReason", "g.reason"),
            moment("recordedAt", "g.recorded_at"));

    /** The feed. */
    public static final Feed FEED = new Feed("assessment-rounds.csv", COLUMNS, FROM);

    private AssessmentRoundsFeed() {}
}

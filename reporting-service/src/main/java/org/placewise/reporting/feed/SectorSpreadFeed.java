package org.placewise.reporting.feed;

import static org.placewise.reporting.feed.FeedColumn.moment;
import static org.placewise.reporting.feed.FeedColumn.plain;
import static org.placewise.reporting.feed.FeedColumn.text;

import java.util.List;

/**
 * What raters of closed rounds said: one row for each element, each sector ({@code all} for all raters) and each answer,
 * with how often it was given. Levels are ordinal, so that rows are counted and never averaged.
 */
public final class SectorSpreadFeed {

    private static final String FROM = """
            FROM assessment_round r
            JOIN (SELECT round_id, element, 'all' AS sector, 0 AS place, CAST(NULL AS integer) AS raters, median_low,
                         median_high, lowest, highest, not_applicable, not_known, spread
                  FROM round_element
                  UNION ALL
                  SELECT round_id, element, sector, 1, raters, median_low, median_high, lowest, highest, not_applicable,
                         not_known, spread
                  FROM round_sector) s USING (round_id)
            JOIN round_element w USING (round_id, element)
            CROSS JOIN LATERAL (
                SELECT 'level' AS answer, CAST(step ->> 'level' AS integer) AS level, step ->> 'label' AS label,
                       CAST(step ->> 'count' AS integer) AS count, each.place
                FROM jsonb_array_elements(s.spread -> 'distribution') WITH ORDINALITY AS each(step, place)
                UNION ALL SELECT 'not-applicable', NULL, NULL, s.not_applicable, 1000
                UNION ALL SELECT 'not-known', NULL, NULL, s.not_known, 1001) a
            LEFT JOIN place p USING (gss_code)
            LEFT JOIN instrument_element e
                ON (e.instrument_id, e.version, e.element) = (r.instrument_id, r.instrument_version, s.element)
            ORDER BY r.gss_code, r.opened_at, r.round_id, w.position, s.place, s.sector, a.place
            """;

    private static final String ALL_RATERS = """
            coalesce(s.raters, s.not_applicable + s.not_known
                + (SELECT sum(CAST(step ->> 'count' AS integer))
                   FROM jsonb_array_elements(s.spread -> 'distribution') AS step))
            """;

    private static final List<FeedColumn> COLUMNS = List.of(
            plain("gssCode", "r.gss_code"),
            text("placeName", "p.name"),
            plain("areaType", "p.area_type"),
            plain("roundId", "r.round_id"),
            plain("instrumentId", "r.instrument_id"),
            text("instrumentVersion", "r.instrument_version"),
            text("topic", "r.topic"),
            plain("example", "CASE WHEN r.example THEN 'true' ELSE 'false' END"),
            plain("turn", "r.turn"),
            moment("closedAt", "r.closed_at"),
            plain("element", "s.element"),
            text("elementName", "e.name"),
            plain("elementPitComponent", "coalesce(e.pit_component, r.pit_component)"),
            plain("sector", "s.sector"),
            plain("raters", ALL_RATERS.strip()),
            plain("answer", "a.answer"),
            plain("level", "a.level"),
            text("levelLabel", "a.label"),
            plain("count", "a.count"),
            plain("medianLow", "s.median_low"),
            plain("medianHigh", "s.median_high"),
            plain("lowest", "s.lowest"),
            plain("highest", "s.highest"));

    /** The feed. */
    public static final Feed FEED = new Feed("sector-spread.csv", COLUMNS, FROM);

    private SectorSpreadFeed() {}
}

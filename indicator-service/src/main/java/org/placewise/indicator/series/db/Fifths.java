package org.placewise.indicator.series.db;

/**
 * SQL that sorts the figures of one line and period into fifths, from the lowest, among the areas of one kind in England.
 * Authorities that are both upper and lower tier stand among counties where counties have figures, else among districts. Fewer
 * than five figures are not sorted.
 *
 * <p>Source: the comparison by quintiles of the Fingertips service, {@code NTILE(5)} in ascending order.
 */
public final class Fifths {

    /** Goes before a query that reads {@code fifths (series_id, period_sort, area_code, fifth)}; wants {@code :indicatorId}. */
    public static final String TABLE = """
            WITH peer AS (
                SELECT o.series_id, o.period_sort, o.area_code, o.value,
                    CASE WHEN a.area_type = 'non-metropolitan-district' THEN 'lower-tier'
                         WHEN a.area_type IN ('county', 'unitary', 'metropolitan-district', 'london-borough') THEN 'upper-tier'
                         ELSE a.area_type END AS tier,
                    a.area_type IN ('unitary', 'metropolitan-district', 'london-borough') AS both_tiers,
                    bool_or(a.area_type = 'county') OVER (PARTITION BY o.series_id, o.period_sort) AS counties
                FROM observation o JOIN series s USING (series_id) JOIN area a ON a.gss_code = o.area_code
                WHERE s.indicator_id = :indicatorId AND s.category_type = '' AND o.visible AND o.state = 'P'
                  AND a.area_type <> 'local-place'
            ), placed AS (
                SELECT series_id, period_sort, area_code, value, tier, NOT (both_tiers AND NOT counties) AS shown FROM peer
                UNION ALL
                SELECT series_id, period_sort, area_code, value, 'lower-tier', NOT counties FROM peer WHERE both_tiers
            ), sorted AS (
                SELECT series_id, period_sort, area_code, shown,
                    ntile(5) OVER (PARTITION BY series_id, period_sort, tier ORDER BY value, area_code) AS fifth,
                    count(*) OVER (PARTITION BY series_id, period_sort, tier) AS peers
                FROM placed
            ), fifths AS (
                SELECT series_id, period_sort, area_code, fifth FROM sorted WHERE shown AND peers >= 5
            )
            """;

    static final String JOIN = "LEFT JOIN fifths f USING (series_id, period_sort, area_code)";

    private Fifths() {}
}

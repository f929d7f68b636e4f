package org.placewise.indicator.area.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaType;
import org.placewise.indicator.area.Areas;
import org.placewise.indicator.area.LsoaBoards;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.area.ReferenceAreas;
import org.placewise.indicator.area.SmallArea;
import org.placewise.indicator.area.SmallAreaIndex;
import org.placewise.indicator.area.SmallAreas;
import org.placewise.kit.word.Word;

/** Keeps the index until another lookup or release has been committed, or the areas above have changed. */
@ApplicationScoped
public class PostgresSmallAreas implements SmallAreas {

    private static final String STATE = """
            SELECT coalesce((SELECT version FROM reference_data WHERE name = 'small-areas'), 0) || ':'
                || coalesce((SELECT string_agg(release_id::text, ',' ORDER BY release_id)
                             FROM deprivation_profile WHERE gss_code = 'E92000001'), '')
            """;

    private static final String LOADED = """
            SELECT code, area_type, vintage, district_code, msoa_code, sub_icb_code, icb_code FROM small_area
            """;

    /** What the releases say of LSOAs that no lookup has spoken of; the newest release first. */
    private static final String RELEASED = """
            SELECT lsoa_code AS code, 'lsoa' AS area_type, p.document ->> 'lsoaVintage' AS vintage, district_code,
                NULL AS msoa_code, NULL AS sub_icb_code, NULL AS icb_code
            FROM (SELECT DISTINCT ON (index_code) release_id, document FROM deprivation_profile
                  WHERE gss_code = 'E92000001' ORDER BY index_code, entity_version DESC) p
            JOIN lsoa_deprivation USING (release_id)
            WHERE NOT EXISTS (SELECT 1 FROM small_area s
                              WHERE s.code = lsoa_code AND s.vintage = p.document ->> 'lsoaVintage')
            """;

    private static final String NAMES = """
            WITH wanted AS (SELECT * FROM unnest(CAST(:codes AS varchar[]), CAST(:vintages AS varchar[])) AS w (code, vintage)),
                released AS (SELECT DISTINCT ON (index_code) release_id, document ->> 'lsoaVintage' AS vintage
                             FROM deprivation_profile
                             WHERE gss_code = 'E92000001' ORDER BY index_code, entity_version DESC)
            SELECT DISTINCT ON (code) code, name FROM (
                SELECT code, name, 1 AS choice FROM small_area JOIN wanted USING (code, vintage) WHERE name IS NOT NULL
                UNION ALL
                SELECT w.code, lsoa_name, 2 FROM wanted w JOIN released USING (vintage)
                    JOIN lsoa_deprivation l ON l.release_id = released.release_id AND l.lsoa_code = w.code) named
            ORDER BY code, choice
            """;

    private final Jdbi jdbi;
    private final Areas areas;
    private volatile @Nullable Kept kept;

    /** The rows outlast a change of the areas above, such as a new local place: only the index is made anew then. */
    private record Kept(String state, List<SmallArea> rows, AreaGraph areas, SmallAreaIndex index) {}

    PostgresSmallAreas(Jdbi jdbi, Areas areas) {
        this.jdbi = jdbi;
        this.areas = areas;
    }

    @Override
    public SmallAreaIndex index() {
        AreaGraph graph = areas.graph();
        String state = state();
        Kept last = kept;
        if (last == null || !last.state().equals(state)) {
            last = kept(state, jdbi.withHandle(PostgresSmallAreas::rows), graph);
        } else if (last.areas() != graph) {
            last = kept(state, last.rows(), graph);
        }
        kept = last;
        return last.index();
    }

    @Override
    public String edition() {
        return areas.edition() + "-" + Integer.toHexString(state().hashCode());
    }

    private String state() {
        return jdbi.withHandle(
                handle -> handle.createQuery(STATE).mapTo(String.class).one());
    }

    @Override
    public Map<String, String> names(Collection<SmallArea> areas) {
        return jdbi.withHandle(handle -> handle.createQuery(NAMES)
                .bindArray(
                        "codes",
                        String.class,
                        areas.stream().map(SmallArea::code).toList())
                .bindArray(
                        "vintages",
                        String.class,
                        areas.stream().map(PostgresSmallAreas::vintage).toList())
                .reduceRows(new HashMap<>(), (names, row) -> {
                    names.put(row.getColumn("code", String.class), row.getColumn("name", String.class));
                    return names;
                }));
    }

    private static String vintage(SmallArea area) {
        LsoaVintage vintage = area.vintage();
        return vintage == null ? "" : vintage.year();
    }

    private static Kept kept(String state, List<SmallArea> rows, AreaGraph graph) {
        LsoaBoards boards = new LsoaBoards(graph, ReferenceAreas.boardsOfLsoasInSharedDistricts());
        return new Kept(state, rows, graph, new SmallAreaIndex(graph, boards, rows));
    }

    private static List<SmallArea> rows(Handle handle) {
        Map<String, String> shared = new HashMap<>();
        return handle.createQuery(LOADED + " UNION ALL " + RELEASED)
                .setFetchSize(10_000)
                .map((row, _) -> read(row, shared))
                .list();
    }

    private static SmallArea read(ResultSet row, Map<String, String> shared) throws SQLException {
        return new SmallArea(
                row.getString("code"),
                Word.stored(AreaType.class, row.getString("area_type")),
                LsoaVintage.ofYear(row.getString("vintage")).orElse(null),
                shared(row.getString("district_code"), shared),
                shared(row.getString("msoa_code"), shared),
                shared(row.getString("sub_icb_code"), shared),
                shared(row.getString("icb_code"), shared));
    }

    /** One object per code above, however many areas name it. */
    private static @Nullable String shared(@Nullable String code, Map<String, String> shared) {
        return code == null ? null : shared.computeIfAbsent(code, same -> same);
    }
}

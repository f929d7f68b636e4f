package org.placewise.indicator.area.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaType;
import org.placewise.kit.page.ChangeFeed;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;

/** The list of areas, in the order in which they were last changed. */
@ApplicationScoped
public class AreaList {

    private static final String SELECT =
            "SELECT gss_code AS id, deleted_at, changed_xid, changed_seq, changed_at, " + AreaRow.COLUMNS + """
            FROM area
            WHERE (CAST(:types AS varchar) IS NULL OR area_type = ANY (string_to_array(:types, ',')))
              AND (CAST(:codes AS varchar) IS NULL OR gss_code = ANY (string_to_array(:codes, ',')))
              AND (CAST(:parent AS varchar) IS NULL
                   OR gss_code IN (SELECT gss_code FROM area_parent WHERE parent_code = :parent))
              AND (CAST(:name AS varchar) IS NULL OR strpos(lower(name), lower(:name)) > 0)
            """;

    private final ChangeFeed feed;

    AreaList(ChangeFeed feed) {
        this.feed = feed;
    }

    /** One page. */
    public ChangePage<Area> page(AreaFilter filter, ChangeQuery query) {
        Map<String, @Nullable String> binds = new HashMap<>();
        binds.put(
                "types",
                filter.types() == null
                        ? null
                        : filter.types().stream().map(AreaType::word).collect(Collectors.joining(",")));
        binds.put("codes", filter.codes() == null ? null : String.join(",", filter.codes()));
        binds.put("parent", filter.parent());
        binds.put("name", filter.nameContains());
        return feed.read(query, SELECT, binds, (row, _) -> AreaRow.read(row));
    }
}

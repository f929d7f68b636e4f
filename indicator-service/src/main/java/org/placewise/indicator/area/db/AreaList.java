package org.placewise.indicator.area.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.kit.page.ChangeFeed;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;

/** The list of areas, in the order in which they were last changed. */
@ApplicationScoped
public class AreaList {

    private static final String SELECT =
            "SELECT gss_code AS id, deleted_at, changed_xid, changed_seq, changed_at, " + AreaRow.COLUMNS + """
            FROM area
            WHERE (CAST(:areaType AS varchar) IS NULL OR area_type = :areaType)
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
        binds.put("areaType", filter.areaType());
        binds.put("parent", filter.parent());
        binds.put("name", filter.nameContains());
        return feed.read(query, SELECT, binds, (row, _) -> AreaRow.read(row));
    }
}

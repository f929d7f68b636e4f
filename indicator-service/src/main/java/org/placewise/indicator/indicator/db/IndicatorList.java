package org.placewise.indicator.indicator.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.kit.page.ChangeFeed;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;
import org.placewise.kit.word.Word;

/** The list of indicators, in the order in which they were last changed. */
@ApplicationScoped
public class IndicatorList {

    private static final String SELECT = """
            SELECT indicator.*, indicator_id AS id FROM indicator
            WHERE (CAST(:stage AS varchar) IS NULL OR causal_stage = :stage)
              AND (CAST(:tag AS varchar) IS NULL OR :tag = ANY (framework_tags))
              AND (CAST(:valueType AS varchar) IS NULL OR value_type = :valueType)
              AND (CAST(:name AS varchar) IS NULL OR strpos(lower(name), lower(:name)) > 0)
            """;

    private final ChangeFeed feed;
    private final ObjectMapper json;

    IndicatorList(ChangeFeed feed, ObjectMapper json) {
        this.feed = feed;
        this.json = json;
    }

    /** One page. */
    public ChangePage<Indicator> page(IndicatorFilter filter, ChangeQuery query) {
        Map<String, @Nullable String> binds = new HashMap<>();
        binds.put("stage", word(filter.stage()));
        binds.put("tag", word(filter.tag()));
        binds.put("valueType", word(filter.valueType()));
        binds.put("name", filter.nameContains());
        return feed.read(query, SELECT, binds, (row, _) -> IndicatorRow.read(row, json));
    }

    private static @Nullable String word(@Nullable Word word) {
        return word == null ? null : word.word();
    }
}

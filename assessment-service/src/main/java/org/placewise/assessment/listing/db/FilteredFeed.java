package org.placewise.assessment.listing.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.listing.ListFilter;
import org.placewise.kit.page.ChangeFeed;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;

/** Reads a table whose rows have a {@code gss_code}, an {@code instrument_id} and a {@code state}, in the order of their changes. */
@ApplicationScoped
public class FilteredFeed {

    private static final String SELECT = """
            SELECT * FROM %s
            WHERE (CAST(:gssCode AS varchar) IS NULL OR gss_code = :gssCode)
              AND (CAST(:instrumentId AS varchar) IS NULL OR instrument_id = :instrumentId)
              AND (state = :state OR (CAST(:state AS varchar) IS NULL AND state <> 'draft'))
            """;

    private final ChangeFeed feed;

    FilteredFeed(ChangeFeed feed) {
        this.feed = feed;
    }

    /** One page of the table, each row as the caller wants it. */
    public <T> ChangePage<T> read(ChangeQuery query, String table, ListFilter filter, RowMapper<T> item) {
        Map<String, @Nullable String> binds = new HashMap<>();
        binds.put("gssCode", filter.gssCode());
        binds.put("instrumentId", filter.instrumentId());
        binds.put("state", filter.state());
        return feed.read(query, SELECT.formatted(table), binds, item);
    }
}

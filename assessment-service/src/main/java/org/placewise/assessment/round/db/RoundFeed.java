package org.placewise.assessment.round.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.round.Round;
import org.placewise.kit.page.ChangeFeed;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;

/** The list of rounds. */
@ApplicationScoped
public class RoundFeed {

    private static final String SELECT = """
            SELECT * FROM round
            WHERE (CAST(:gssCode AS varchar) IS NULL OR gss_code = :gssCode)
              AND (CAST(:instrumentId AS varchar) IS NULL OR instrument_id = :instrumentId)
              AND (state = :state OR (CAST(:state AS varchar) IS NULL AND state <> 'draft'))
            """;

    private final ChangeFeed feed;
    private final RoundRow rows;

    RoundFeed(ChangeFeed feed, RoundRow rows) {
        this.feed = feed;
        this.rows = rows;
    }

    /**
     * Which rounds are wanted; null leaves a member open.
     *
     * @param state null means every state but draft
     */
    public record Filter(
            @Nullable String gssCode,
            @Nullable String instrumentId,
            @Nullable String state) {}

    /** One page, each round as the caller wants it. */
    public <T> ChangePage<T> read(ChangeQuery query, Filter filter, Function<Round, T> item) {
        Map<String, @Nullable String> binds = new HashMap<>();
        binds.put("gssCode", filter.gssCode());
        binds.put("instrumentId", filter.instrumentId());
        binds.put("state", filter.state());
        return feed.read(query, SELECT, binds, (row, context) -> item.apply(rows.read(row)));
    }
}

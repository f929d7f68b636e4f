package org.placewise.assessment.round.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.placewise.assessment.listing.ListFilter;
import org.placewise.assessment.listing.db.FilteredFeed;
import org.placewise.assessment.round.Round;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;

/** The list of rounds. */
@ApplicationScoped
public class RoundFeed {

    private final FilteredFeed feed;
    private final RoundRow rows;

    RoundFeed(FilteredFeed feed, RoundRow rows) {
        this.feed = feed;
        this.rows = rows;
    }

    /** One page, each round as the caller wants it. */
    public <T> ChangePage<T> read(ChangeQuery query, ListFilter filter, Function<Round, T> item) {
        return feed.read(query, "round", filter, (row, context) -> item.apply(rows.read(row)));
    }
}

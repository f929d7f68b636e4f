package org.placewise.indicator.release.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.placewise.indicator.release.Release;
import org.placewise.kit.page.ChangeFeed;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;

/** The list of releases, in the order in which they were last changed. */
@ApplicationScoped
public class ReleaseList {

    private final ChangeFeed feed;
    private final ObjectMapper json;

    ReleaseList(ChangeFeed feed, ObjectMapper json) {
        this.feed = feed;
        this.json = json;
    }

    /** One page. */
    public ChangePage<Release> page(ChangeQuery query) {
        return feed.read(query, "SELECT * FROM release", Map.of(), (row, _) -> ReleaseRow.read(row, json));
    }
}

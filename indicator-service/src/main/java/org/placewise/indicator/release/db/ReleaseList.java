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

    /**
     * One page.
     *
     * @param unpublishedToo all of them; otherwise those that are published, with tombstones of those that were
     */
    public ChangePage<Release> page(ChangeQuery query, boolean unpublishedToo) {
        String table = unpublishedToo ? "release" : "public_release";
        return feed.read(query, "SELECT * FROM " + table, Map.of(), (row, _) -> ReleaseRow.read(row, json));
    }
}

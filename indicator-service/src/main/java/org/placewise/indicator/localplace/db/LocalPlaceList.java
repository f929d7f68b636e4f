package org.placewise.indicator.localplace.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.localplace.LocalPlace;
import org.placewise.kit.page.ChangeFeed;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;

/** The list of local places, in the order in which they were last changed. */
@ApplicationScoped
public class LocalPlaceList {

    private final ChangeFeed feed;

    LocalPlaceList(ChangeFeed feed) {
        this.feed = feed;
    }

    /** One page: of an owner's places, or of all. */
    public ChangePage<LocalPlace> page(@Nullable String owner, ChangeQuery query) {
        Map<String, @Nullable String> binds = new HashMap<>();
        binds.put("owner", owner);
        return feed.read(
                query,
                LocalPlaceRow.SELECT + " WHERE CAST(:owner AS varchar) IS NULL OR l.owner_code = :owner",
                binds,
                (row, _) -> LocalPlaceRow.read(row));
    }
}

package org.placewise.partnership.feed;

import java.util.UUID;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.ChangeQuery;
import org.placewise.partnership.history.RecordKind;

/** Records in the order in which their changes were committed. */
public interface RecordFeed {

    /** A page of the identifiers of records of one kind. */
    ChangePage<UUID> read(RecordKind kind, FeedFilter filter, ChangeQuery query);
}

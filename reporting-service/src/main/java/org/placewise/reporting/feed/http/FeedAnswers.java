package org.placewise.reporting.feed.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.placewise.kit.view.View;
import org.placewise.kit.view.Views;
import org.placewise.reporting.feed.Feed;
import org.placewise.reporting.feed.db.FeedRows;

/** Answers with feeds, and the words that their descriptions share. */
@ApplicationScoped
class FeedAnswers {

    static final String BYTE_ORDER_MARK = "Begin with a byte order mark, so that Excel reads UTF-8";
    static final String COLUMNS =
            " Columns are stable, new ones come at the end. Text that a spreadsheet would run as a formula is preceded by"
                    + " an apostrophe; numbers never are.";

    private final FeedRows rows;
    private final Views views;

    FeedAnswers(FeedRows rows, Views views) {
        this.rows = rows;
        this.views = views;
    }

    /** Streams a feed as CSV, for Excel with a byte order mark at its beginning. */
    Response answer(Feed feed, boolean excel) {
        View view = views.ofAllPlaces();
        return CsvFeed.answer(feed.fileName(), excel, feed.names(), reader -> rows.forEach(feed, view, reader));
    }
}

package org.placewise.indicator.series.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.series.db.SeriesFeed.Versioned;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.Tombstone;

/** A page of series in the order in which they were committed. */
@Schema(name = "SeriesList")
public record SeriesListResponse(
        List<Versioned> items,

        @Schema(description = "Series that were withdrawn, each with its id, place and indicator parted by a stroke")
        List<Tombstone> deletedItems,

        @Schema(description = "Ask for the next page with this; null at the end") @Nullable String nextCursor,

        @Schema(description = "Ask with this next time for what has changed since")
        String nextUpdatedSince) {

    static SeriesListResponse of(ChangePage<Versioned> page) {
        return new SeriesListResponse(page.items(), page.deletedItems(), page.nextCursor(), page.nextUpdatedSince());
    }
}

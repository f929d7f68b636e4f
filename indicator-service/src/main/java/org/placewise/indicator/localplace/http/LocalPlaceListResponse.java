package org.placewise.indicator.localplace.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.localplace.LocalPlace;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.Tombstone;

/** A page of local places in the order in which they were committed. */
@Schema(name = "LocalPlaceList")
public record LocalPlaceListResponse(
        List<LocalPlaceResponse> items,
        List<Tombstone> deletedItems,

        @Schema(description = "Ask for the next page with this; null at the end") @Nullable String nextCursor,

        @Schema(description = "Ask with this next time for what has changed since")
        String nextUpdatedSince) {

    static LocalPlaceListResponse of(ChangePage<LocalPlace> page) {
        return new LocalPlaceListResponse(
                page.items().stream().map(LocalPlaceResponse::of).toList(),
                page.deletedItems(),
                page.nextCursor(),
                page.nextUpdatedSince());
    }
}

package org.placewise.indicator.area.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.Page;
import org.placewise.kit.page.Tombstone;

/** A page of areas in the order in which they were committed. */
@Schema(name = "AreaList")
public record AreaListResponse(
        List<AreaResponse> items,
        List<Tombstone> deletedItems,

        @Schema(description = "Ask for the next page with this; null at the end") @Nullable String nextCursor,

        @Schema(
                description =
                        "Ask with this next time for what has changed since; null for small areas, which change with their lookups")
        @Nullable String nextUpdatedSince) {

    static AreaListResponse of(Page<AreaResponse> page) {
        return new AreaListResponse(page.items(), List.of(), page.nextCursor(), null);
    }

    static AreaListResponse of(ChangePage<Area> page) {
        return new AreaListResponse(
                page.items().stream().map(AreaResponse::of).toList(),
                page.deletedItems(),
                page.nextCursor(),
                page.nextUpdatedSince());
    }
}

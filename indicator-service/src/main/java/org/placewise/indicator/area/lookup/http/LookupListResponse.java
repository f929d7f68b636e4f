package org.placewise.indicator.area.lookup.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.lookup.LoadedLookup;
import org.placewise.kit.page.Page;

/** A page of lookups in the order in which they were loaded. */
@Schema(name = "AreaLookupList")
public record LookupListResponse(
        List<LookupResponse> items,

        @Schema(description = "Ask for the next page with this; null at the end") @Nullable String nextCursor) {

    static LookupListResponse of(Page<LoadedLookup> page) {
        return new LookupListResponse(
                page.items().stream().map(LookupResponse::of).toList(), page.nextCursor());
    }
}

package org.placewise.indicator.indicator.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.Indicator;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.Tombstone;

/** A page of indicators in the order in which they were last changed. */
@Schema(name = "IndicatorList")
public record IndicatorListResponse(
        List<IndicatorResponse> items,
        List<Tombstone> deletedItems,

        @Schema(description = "Ask for the next page with this; null at the end") @Nullable String nextCursor,

        @Schema(description = "Ask with this next time for what has changed since")
        String nextUpdatedSince) {

    static IndicatorListResponse of(ChangePage<Indicator> page) {
        return new IndicatorListResponse(
                page.items().stream().map(IndicatorResponse::of).toList(),
                page.deletedItems(),
                page.nextCursor(),
                page.nextUpdatedSince());
    }
}

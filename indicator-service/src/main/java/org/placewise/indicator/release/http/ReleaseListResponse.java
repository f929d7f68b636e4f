package org.placewise.indicator.release.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.release.Release;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.Tombstone;

/** A page of releases in the order in which they were last changed. */
@Schema(name = "ReleaseList")
public record ReleaseListResponse(
        List<ReleaseResponse> items,
        List<Tombstone> deletedItems,

        @Schema(description = "Ask for the next page with this; null at the end") @Nullable String nextCursor,

        @Schema(description = "Ask with this next time for what has changed since")
        String nextUpdatedSince) {

    static ReleaseListResponse of(ChangePage<Release> page, boolean all) {
        return new ReleaseListResponse(
                page.items().stream()
                        .map(release -> ReleaseResponse.of(release, all))
                        .toList(),
                page.deletedItems(),
                page.nextCursor(),
                page.nextUpdatedSince());
    }
}

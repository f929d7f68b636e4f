package org.placewise.reporting.place.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.page.Page;
import org.placewise.reporting.place.ListedPlace;

/**
 * One page of the list of places.
 *
 * @param items by kind and name
 * @param nextCursor what to ask for next; null at the end
 */
public record PlaceListResponse(
        List<ListedPlace> items, @Nullable String nextCursor) {

    static PlaceListResponse of(Page<ListedPlace> page) {
        return new PlaceListResponse(page.items(), page.nextCursor());
    }
}

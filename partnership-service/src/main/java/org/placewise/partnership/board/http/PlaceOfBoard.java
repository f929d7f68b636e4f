package org.placewise.partnership.board.http;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.place.Place;

/**
 * The place of a board.
 *
 * @param validTo last day of an abolished area, null while it exists
 * @param successors GSS codes of the areas that took an abolished one over
 */
@Schema(description = "The place a board serves; an abolished area has validTo and successors")
public record PlaceOfBoard(
        String name, String areaType, @Nullable LocalDate validTo, List<String> successors) {

    static PlaceOfBoard of(Place place) {
        return new PlaceOfBoard(place.name(), place.areaType(), place.validTo(), place.successors());
    }
}

package org.placewise.indicator.value.http;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of figures in the order of line, area and period. */
@Schema(name = "IndicatorValueList")
public record ValueListResponse(
        String indicatorId,
        String indicatorName,
        String unit,

        @Schema(description = "Grows with every change of the indicator's figures")
        long dataVersion,

        @Schema(description = "Those of the areas asked for that are no longer in use")
        List<FormerArea> formerAreas,

        List<ValueResponse> items,

        @Schema(description = "Ask for the next page with this; null at the end") @Nullable String nextCursor) {

    /** An area that was asked for and has been replaced. */
    @Schema(name = "FormerArea")
    public record FormerArea(
            String areaCode, String name, @Nullable LocalDate validTo, List<String> successors) {}
}

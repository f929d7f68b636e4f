package org.placewise.indicator.inequality.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.inequality.GapMovementFacts;
import org.placewise.indicator.inequality.PeriodChanges.Change;

/** A page of measures in the order of area, sex, age, kind of groups, period and measure. */
@Schema(name = "InequalityMeasureList")
public record MeasureListResponse(
        String indicatorId,

        @Schema(description = "Grows with every change of the indicator's figures")
        long dataVersion,

        @Schema(
                description =
                        "How the slope index, or the one measure asked for, changed over the range; only for one area with from and to")
        List<ChangeResponse> changes,

        List<MeasureResponse> items,

        @Schema(description = "Ask for the next page with this; null at the end") @Nullable String nextCursor) {

    /** The change of one sex and age, and the groups that were set against each other. */
    @Schema(name = "InequalityChange")
    public record ChangeResponse(
            String sex,
            String age,
            String fromCategoryType,
            String toCategoryType,

            @Schema(description = "Whether the two ends rest on the same; where not, the caveats say what differs")
            boolean comparable,

            GapMovementFacts change) {
        static ChangeResponse of(Change change) {
            return new ChangeResponse(
                    change.sex(),
                    change.age(),
                    change.fromGrouping().categoryType(),
                    change.toGrouping().categoryType(),
                    change.differences().isEmpty(),
                    change.facts());
        }
    }
}

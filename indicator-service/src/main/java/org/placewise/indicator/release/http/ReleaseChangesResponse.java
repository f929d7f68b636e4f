package org.placewise.indicator.release.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.release.db.ReleaseChanges;
import org.placewise.kit.word.Word;

/** A page of what a release changes. */
@Schema(name = "ReleaseChanges")
public record ReleaseChangesResponse(
        List<ChangeResponse> items,

        @Schema(description = "Ask for the next page with this; null at the end") @Nullable String nextCursor,

        @Schema(description = "Rows of the release that say what was visible before; null while it is not published")
        @Nullable Integer unchangedCount) {

    /** One row that is new or says something else. */
    @Schema(name = "ReleaseChange")
    public record ChangeResponse(
            int row,
            Change change,
            String indicatorId,
            String areaCode,
            String period,
            String sex,
            String age,
            @Nullable String categoryType,
            @Nullable String category,

            @Schema(description = "Null when the row is new") @Nullable SideResponse old,

            @Schema(name = "new") @JsonProperty("new") SideResponse fresh) {}

    /** Kind of a change. */
    public enum Change implements Word {
        ADDED,
        REVISED
    }

    /** State of an observation. */
    public enum State implements Word {
        PUBLISHED,
        SUPPRESSED,
        MISSING,
        /** It was published, and has been withdrawn. */
        WITHDRAWN
    }

    /** What a release says. */
    @Schema(name = "ReleaseChangeSide")
    public record SideResponse(
            UUID releaseId,
            int row,
            State state,
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower95,
            @Nullable BigDecimal upper95,
            @Nullable BigDecimal lower998,
            @Nullable BigDecimal upper998,
            @Nullable BigDecimal count,
            @Nullable BigDecimal denominator,
            @Nullable String note,
            @Nullable String suppressionReason) {

        static SideResponse withdrawn(ReleaseChanges.Side side) {
            return new SideResponse(
                    side.releaseId(),
                    side.row(),
                    State.WITHDRAWN,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        static SideResponse of(ReleaseChanges.Side side) {
            State state =
                    switch (side.state()) {
                        case "P" -> State.PUBLISHED;
                        case "S" -> State.SUPPRESSED;
                        default -> State.MISSING;
                    };
            return new SideResponse(
                    side.releaseId(),
                    side.row(),
                    state,
                    side.value(),
                    side.lower95(),
                    side.upper95(),
                    side.lower998(),
                    side.upper998(),
                    side.count(),
                    side.denominator(),
                    side.note(),
                    side.suppressionReason());
        }
    }

    /** The page, without withdrawn figures unless they are shown to the caller: asked whether they are disclosive. */
    static ReleaseChangesResponse of(ReleaseChanges.ChangePage page, Predicate<Boolean> seesWithdrawn) {
        return new ReleaseChangesResponse(
                page.changes().items().stream()
                        .map(change -> change(change, seesWithdrawn))
                        .toList(),
                page.changes().nextCursor(),
                page.unchangedCount());
    }

    private static ChangeResponse change(ReleaseChanges.Change change, Predicate<Boolean> seesWithdrawn) {
        ReleaseChanges.@Nullable Side old = change.old();
        return new ChangeResponse(
                change.fresh().row(),
                old == null ? Change.ADDED : Change.REVISED,
                change.indicatorId(),
                change.areaCode(),
                change.period(),
                change.sex(),
                change.age(),
                change.categoryType(),
                change.category(),
                old == null ? null : old(old, seesWithdrawn),
                SideResponse.of(change.fresh()));
    }

    private static SideResponse old(ReleaseChanges.Side old, Predicate<Boolean> seesWithdrawn) {
        ReleaseChanges.@Nullable Taken taken = old.taken();
        boolean hidden = taken != null && (taken.purged() || !seesWithdrawn.test(taken.disclosive()));
        return hidden ? SideResponse.withdrawn(old) : SideResponse.of(old);
    }
}

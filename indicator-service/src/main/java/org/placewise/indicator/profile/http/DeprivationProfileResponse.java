package org.placewise.indicator.profile.http;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.deprivation.DeprivationProfile;

/** The profile of an area, or why there is none. */
@Schema(name = "AreaDeprivationProfile")
public record DeprivationProfileResponse(
        String gssCode,
        String areaName,

        @Schema(description = "Last day of a former code, where known") @Nullable LocalDate validTo,

        @Schema(description = "Codes that took over; empty while the area is in use")
        List<String> successors,

        @Schema(description = "Null when there is none") @Nullable DeprivationProfile profile,

        @Schema(description = "Why there is no profile; null when there is one") @Nullable Missing missing) {

    /** Why there is no profile. */
    @Schema(name = "MissingProfile")
    public record Missing(
            @Schema(
                    enumeration = {
                        "no-release",
                        "not-in-release",
                        "release-not-published",
                        "lsoa-correspondence-not-loaded",
                        "lsoas-changed",
                        "lsoas-not-in-release"
                    },
                    description =
                            "The last three are of local places: the release has LSOAs of another census than the place, and "
                                    + "they do not stand for each other one to one")
            String code,

            String message) {}

    static DeprivationProfileResponse of(Area area, DeprivationProfile profile) {
        return new DeprivationProfileResponse(
                area.gssCode(), area.name(), area.validTo(), area.successors(), profile, null);
    }

    static DeprivationProfileResponse without(Area area, Missing missing) {
        return new DeprivationProfileResponse(
                area.gssCode(), area.name(), area.validTo(), area.successors(), null, missing);
    }
}

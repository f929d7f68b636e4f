package org.placewise.indicator.localplace.http;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.localplace.LocalPlace;

/** A local place. */
@Schema(name = "LocalPlace")
public record LocalPlaceResponse(
        @Schema(
                description =
                        "The place's key wherever a GSS code is asked for: L and eight digits, given by this service and never twice",
                examples = "L00000001")
        String gssCode,

        @Schema(examples = "Byker and Walker") String name,
        @Schema(examples = "local-place") String areaType,
        @Schema(examples = "neighbourhood") String level,

        @Schema(description = "The council in which all of the place lies", examples = "E08000021")
        String ownerGssCode,

        @Schema(
                description = "Census whose LSOAs the place is made of",
                enumeration = {"2011", "2021"})
        String lsoaVintage,

        int lsoaCount,
        @Schema(description = "In order of code") List<String> lsoaCodes,
        @Schema(description = "First day of the place") LocalDate validFrom) {

    static LocalPlaceResponse of(LocalPlace place) {
        Area area = place.asArea();
        return new LocalPlaceResponse(
                place.code(),
                place.name(),
                area.type().word(),
                area.type().level(),
                place.owner(),
                place.vintage().year(),
                place.lsoaCodes().size(),
                place.lsoaCodes(),
                place.validFrom());
    }
}

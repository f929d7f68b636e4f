package org.placewise.indicator.area.http;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaParent;

/** An area in a list, with its direct parents. */
@Schema(name = "Area")
public record AreaResponse(
        @Schema(examples = "E08000021") String gssCode,
        @Schema(examples = "Newcastle upon Tyne") String name,
        @Schema(examples = "metropolitan-district") String areaType,

        @Schema(description = "Place in the golden thread: national, region, system or district", examples = "district")
        String level,

        @Schema(description = "Code of the NHS organisation, for integrated care boards", examples = "QHM") @Nullable String odsCode,

        @Schema(description = "First day of the code, where known") @Nullable LocalDate validFrom,

        @Schema(description = "Last day of the code, where known") @Nullable LocalDate validTo,

        @Schema(description = "Codes that took over; empty while the area is in use")
        List<String> successors,

        @Schema(description = "Direct parents; whole is false where only a part of the area lies in the parent")
        List<AreaParent> parents) {

    static AreaResponse of(Area area) {
        return new AreaResponse(
                area.gssCode(),
                area.name(),
                area.type().word(),
                area.type().level(),
                area.odsCode(),
                area.validFrom(),
                area.validTo(),
                area.successors(),
                area.parents());
    }
}

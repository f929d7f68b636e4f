package org.placewise.indicator.area.http;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaParent;

/** An area and where it stands in the hierarchy. */
@Schema(name = "AreaDetail")
public record AreaDetailResponse(
        @Schema(examples = "E08000021") String gssCode,
        @Schema(examples = "Newcastle upon Tyne") String name,
        @Schema(examples = "metropolitan-district") String areaType,
        @Schema(examples = "district") String level,
        @Nullable String odsCode,
        @Nullable LocalDate validFrom,

        @Schema(description = "Last day of a former code, where known") @Nullable LocalDate validTo,

        @Schema(description = "Areas that took over; empty while this one is in use")
        List<AreaLink> successors,

        @Schema(description = "Direct parents") List<RelatedArea> parents,

        @Schema(
                description =
                        "All areas above, nearest first; whole is false where only a part of this area lies there")
        List<RelatedArea> ancestors,

        @Schema(description = "Areas that name this one as a direct parent, former ones included")
        List<RelatedArea> children) {

    /** Another area by code and name. */
    @Schema(name = "AreaLink")
    public record AreaLink(String gssCode, String name, String areaType) {
        static AreaLink of(Area area) {
            return new AreaLink(area.gssCode(), area.name(), area.type().word());
        }
    }

    /** An area above or below. */
    @Schema(name = "RelatedArea")
    public record RelatedArea(
            String gssCode,
            String name,
            String areaType,

            @Schema(description = "Whether all of the lower area lies in the upper one")
            boolean whole,

            @Schema(description = "Whether the code is still in use")
            boolean current) {
        static RelatedArea of(Area area, boolean whole) {
            return new RelatedArea(area.gssCode(), area.name(), area.type().word(), whole, area.isCurrent());
        }
    }

    static AreaDetailResponse of(Area area, AreaGraph graph) {
        return new AreaDetailResponse(
                area.gssCode(),
                area.name(),
                area.type().word(),
                area.type().level(),
                area.odsCode(),
                area.validFrom(),
                area.validTo(),
                area.successors().stream()
                        .map(code -> AreaLink.of(graph.find(code).orElseThrow()))
                        .toList(),
                related(area.parents(), graph),
                related(graph.ancestors(area.gssCode()), graph),
                graph.children(area.gssCode()).stream()
                        .map(child -> RelatedArea.of(child, wholeIn(child, area.gssCode())))
                        .toList());
    }

    private static List<RelatedArea> related(Collection<AreaParent> areas, AreaGraph graph) {
        return areas.stream()
                .map(area -> RelatedArea.of(graph.find(area.gssCode()).orElseThrow(), area.whole()))
                .toList();
    }

    private static boolean wholeIn(Area child, String parent) {
        return child.parents().stream().anyMatch(link -> link.gssCode().equals(parent) && link.whole());
    }
}

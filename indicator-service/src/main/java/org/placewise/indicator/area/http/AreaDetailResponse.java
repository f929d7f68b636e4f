package org.placewise.indicator.area.http;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.area.AreaParent;
import org.placewise.indicator.area.LsoaChange;
import org.placewise.indicator.area.LsoaLink;

/** An area and where it stands in the hierarchy. */
@Schema(name = "AreaDetail")
public record AreaDetailResponse(
        @Schema(
                description =
                        "The area's key. A primary care network has no GSS code, so its ODS code is its key; a local place has "
                                + "a code of this service",
                examples = "E08000021")
        String gssCode,

        @Schema(description = "The code itself where no source has told a name", examples = "Newcastle upon Tyne")
        String name,

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

        @Schema(description = "Areas that name this one as a direct parent, former ones included; LSOAs of an MSOA")
        List<RelatedArea> children,

        @Schema(
                description =
                        "Censuses for which a super output area has this code: 2011, 2021 or both; empty for other areas")
        List<String> lsoaVintages,

        @Schema(
                description =
                        "LSOAs of 2011 and 2021 that stand for each other and of which this area is one, where the lookup is loaded")
        List<Correspondence> correspondence) {

    /** An LSOA of 2011 and one of 2021 that share ground. */
    @Schema(name = "LsoaCorrespondence")
    public record Correspondence(String lsoa2011, String lsoa2021, LsoaChange change) {
        static Correspondence of(LsoaLink link) {
            return new Correspondence(link.lsoa2011(), link.lsoa2021(), link.change());
        }
    }

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
                        .toList(),
                List.of(),
                List.of());
    }

    static List<RelatedArea> related(Collection<AreaParent> areas, AreaGraph graph) {
        return areas.stream()
                .map(area -> RelatedArea.of(graph.find(area.gssCode()).orElseThrow(), area.whole()))
                .toList();
    }

    private static boolean wholeIn(Area child, String parent) {
        return child.parents().stream().anyMatch(link -> link.gssCode().equals(parent) && link.whole());
    }
}

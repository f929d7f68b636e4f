package org.placewise.indicator.neighbour.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.Area;
import org.placewise.indicator.area.AreaGraph;
import org.placewise.indicator.neighbour.Neighbour;

/** The statistical neighbours of an area. */
@Schema(name = "StatisticalNeighbours")
public record NeighboursResponse(
        String gssCode,
        String areaName,

        @Schema(description = "Last day of a former code, where known") @Nullable LocalDate validTo,

        @Schema(description = "Codes that took over; empty while the area is in use")
        List<String> successors,

        @Schema(description = "Source by source, the most alike first; empty where none are loaded")
        List<Item> items) {

    /** A neighbour. */
    @Schema(name = "StatisticalNeighbour")
    public record Item(
            String gssCode,
            String areaName,
            String areaType,

            @Schema(description = "1 for the one that is most alike")
            int rank,

            @Schema(description = "How unlike the areas are, in the source's own measure; null where it gives none")
            @Nullable BigDecimal distance,

            @Schema(description = "Who calls the areas alike")
            String source) {}

    static NeighboursResponse of(Area area, List<Neighbour> neighbours, AreaGraph graph) {
        return new NeighboursResponse(
                area.gssCode(),
                area.name(),
                area.validTo(),
                area.successors(),
                neighbours.stream()
                        .map(neighbour -> item(
                                neighbour, graph.find(neighbour.neighbourCode()).orElseThrow()))
                        .toList());
    }

    private static Item item(Neighbour neighbour, Area area) {
        return new Item(
                area.gssCode(),
                area.name(),
                area.type().word(),
                neighbour.rank(),
                neighbour.distance(),
                neighbour.source());
    }
}

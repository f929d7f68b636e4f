package org.placewise.indicator.neighbour.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a table of neighbours brought. */
@Schema(name = "StatisticalNeighboursLoaded")
public record NeighboursLoadedResponse(
        @Schema(description = "Rows below the headings, all of them stored")
        int rows,

        @Schema(description = "Areas whose neighbours by these sources are now those of the table")
        int areas,

        List<String> sources) {}

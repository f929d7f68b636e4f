package org.placewise.indicator.area.lookup.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.area.lookup.LoadedLookup;
import org.placewise.indicator.area.lookup.LookupKind;

/** A lookup that was loaded, and what it brought. */
@Schema(name = "AreaLookup")
public record LookupResponse(
        UUID id,
        LookupKind kind,
        @Nullable String fileName,

        @Schema(description = "Digest of the uploaded bytes")
        String sha256,

        long bytes,
        Instant loadedAt,
        @Schema(description = "Rows below the headings") int rows,

        @Schema(description = "Of these, rows of Wales, which were left out")
        int rowsOutsideEngland,

        @Schema(description = "LSOAs, MSOAs and primary care networks in the lookup")
        int smallAreas,

        @Schema(description = "Links between LSOAs of 2011 and 2021")
        int links,

        @Schema(description = "Changes of districts, all of which the hierarchy has")
        int districtsReplaced,

        @Schema(description = "Districts whose LSOAs in the lookup lie in more than one integrated care board")
        int districtsInSeveralBoards,

        @Schema(description = "Headings of the columns that nothing was taken from")
        List<String> columnsNotKept) {

    static LookupResponse of(LoadedLookup lookup) {
        LoadedLookup.Counts counts = lookup.counts();
        return new LookupResponse(
                lookup.id(),
                lookup.kind(),
                lookup.fileName(),
                lookup.sha256(),
                lookup.bytes(),
                lookup.loadedAt(),
                counts.rows(),
                counts.rowsOutsideEngland(),
                counts.smallAreas(),
                counts.links(),
                counts.districtsReplaced(),
                counts.districtsInSeveralBoards(),
                counts.columnsNotKept());
    }
}

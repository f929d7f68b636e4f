package org.placewise.indicator.area.lookup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lookup that was loaded.
 *
 * @param sha256 digest of the uploaded bytes, in lower-case hexadecimal digits
 * @param loadedBy name of the caller; not told to others
 */
public record LoadedLookup(
        UUID id,
        LookupKind kind,
        @Nullable String fileName,
        String sha256,
        long bytes,
        Instant loadedAt,
        String loadedBy,
        Counts counts) {

    /**
     * What the lookup brought.
     *
     * @param rows below the headings
     * @param rowsOutsideEngland of these, rows of Wales, which were left out
     * @param smallAreas LSOAs, MSOAs and primary care networks
     * @param links between LSOAs of 2011 and 2021
     * @param districtsReplaced changes of districts, all of which the hierarchy has
     * @param districtsInSeveralBoards districts whose LSOAs in the lookup lie in more than one integrated care board
     * @param columnsNotKept headings of the columns that nothing was taken from
     */
    public record Counts(
            int rows,
            int rowsOutsideEngland,
            int smallAreas,
            int links,
            int districtsReplaced,
            int districtsInSeveralBoards,
            List<String> columnsNotKept) {}
}

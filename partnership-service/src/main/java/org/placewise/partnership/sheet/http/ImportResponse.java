package org.placewise.partnership.sheet.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.sheet.SheetKind;
import org.placewise.partnership.sheet.SheetNote;

@Schema(description = "What a file was taken to state")
record ImportResponse(
        @Schema(description = "Kind of the records") SheetKind kind,

        @Schema(description = "Board they belong to") UUID boardId,

        @Schema(description = "True where it was only tried and nothing is on record")
        boolean dryRun,

        @Schema(description = "The records, with the row of the file in which each begins")
        List<ImportRecords.Imported> records,

        @Schema(
                description =
                        "What somebody should look at: cells that were taken from above, owners that are not named")
        List<SheetNote> notes) {}

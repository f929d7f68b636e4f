package org.placewise.partnership.record.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows of every record. */
public record RecordHead(
        @Schema(description = "Grows by one with every change; the ETag")
        long version,

        @Schema(description = "Board the record belongs to") UUID boardId,

        @Schema(description = "GSS code of the place of that board", examples = "E08000037")
        String gssCode,

        @Schema(description = "When it was first recorded") Instant recordedAt) {}

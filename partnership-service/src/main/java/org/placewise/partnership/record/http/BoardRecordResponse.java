package org.placewise.partnership.record.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.record.PastState;

@Schema(description = "A record of a board as it stood")
record BoardRecordResponse(
        @Schema(description = "Kind of record") RecordKind kind,

        @Schema(description = "Identifier of the record") UUID id,

        @Schema(description = "Version it had") long version,

        @Schema(description = "When it came to stand like that")
        Instant at,

        @Schema(
                description = "Its published state, as in the event",
                type = SchemaType.OBJECT,
                implementation = Object.class)
        JsonNode state) {

    static BoardRecordResponse of(PastState past) {
        return new BoardRecordResponse(
                past.kind(), past.id(), past.version(), past.at(), Objects.requireNonNull(past.state()));
    }
}

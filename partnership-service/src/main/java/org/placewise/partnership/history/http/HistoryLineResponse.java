package org.placewise.partnership.history.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.history.JournalLine;
import org.placewise.partnership.history.Operation;

/** A line of the history as it is shown. */
@Schema(description = "One change of a record")
public record HistoryLineResponse(
        @Schema(description = "Version of the record after the change")
        long version,

        @Schema(description = "When it was made") Instant at,

        @Schema(description = "Who made it: the subject of their token")
        String by,

        @Schema(description = "What was done") Operation operation,

        @Schema(description = "Why, where the operation asks for a reason", nullable = true) @Nullable String reason,

        @Schema(
                description = "Published state before the change, as in the event; null where the record was new",
                type = SchemaType.OBJECT,
                implementation = Object.class,
                nullable = true)
        @Nullable JsonNode before,

        @Schema(
                description = "Published state after the change, as in the event; null where it was removed",
                type = SchemaType.OBJECT,
                implementation = Object.class,
                nullable = true)
        @Nullable JsonNode after) {

    static HistoryLineResponse of(JournalLine line) {
        return new HistoryLineResponse(
                line.version(), line.at(), line.by(), line.operation(), line.reason(), line.before(), line.after());
    }
}

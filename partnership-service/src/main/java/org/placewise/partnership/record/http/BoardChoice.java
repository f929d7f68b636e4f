package org.placewise.partnership.record.http;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which board a new record belongs to; it stays with it for life. */
public record BoardChoice(
        @Schema(description = "Board the record belongs to") @NotNull UUID boardId) {}

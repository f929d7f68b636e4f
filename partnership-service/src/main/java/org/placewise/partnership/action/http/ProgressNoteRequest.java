package org.placewise.partnership.action.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.kit.form.Prose;
import org.placewise.partnership.form.CalendarRange;

/** A report of progress as an officer enters it. */
public record ProgressNoteRequest(
        @Schema(
                description = "When progress was reported, not in the future; now where left out",
                examples = "2026-11-02T11:05:00Z")
        @CalendarRange
        @Nullable Instant notedAt,

        @Schema(description = "What was reported", examples = "Two of five centres have a weekly session.")
        @NotNull @Prose
        @Size(max = 4000) String note,

        @Schema(description = "Who reported it; the caller where left out", examples = "Tobacco lead")
        @OneLine
        @Size(max = 200) @Nullable String by) {}

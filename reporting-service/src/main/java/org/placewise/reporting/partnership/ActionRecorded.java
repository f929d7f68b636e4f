package org.placewise.reporting.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Data of {@code org.placewise.partnership.action.recorded.v1}: the full state of an action. */
public record ActionRecorded(
        UUID actionId,
        UUID objectiveId,
        UUID boardId,
        String gssCode,
        Instant recordedAt,
        String title,
        @Nullable String owner,
        @Nullable String organisation,
        @Nullable String sector,
        @Nullable LocalDate dueDate,
        @Nullable Integer reportEveryDays,
        String status,
        List<ProgressNote> progress) {}

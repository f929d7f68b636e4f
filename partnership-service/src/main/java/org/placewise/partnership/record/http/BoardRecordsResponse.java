package org.placewise.partnership.record.http;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The records of a board as they stood at the end of a day, by kind and identifier")
record BoardRecordsResponse(
        LocalDate asOf,
        List<BoardRecordResponse> items,
        @Nullable String nextCursor) {}

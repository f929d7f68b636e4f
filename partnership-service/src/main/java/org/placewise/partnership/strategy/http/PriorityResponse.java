package org.placewise.partnership.strategy.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.record.http.RecordHead;
import org.placewise.partnership.strategy.PriorityTerms;

@Schema(
        description = "A priority as it stands",
        allOf = {RecordHead.class, PriorityTerms.class})
record PriorityResponse(
        @Schema(description = "Identifier of the priority") UUID priorityId) {}

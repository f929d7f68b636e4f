package org.placewise.partnership.decision.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.record.http.RecordHead;

@Schema(
        description = "A decision as it stands",
        allOf = {RecordHead.class, DecisionTerms.class})
record DecisionResponse(
        @Schema(description = "Identifier of the decision") UUID decisionId) {}

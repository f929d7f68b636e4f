package org.placewise.partnership.risk.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.record.http.RecordHead;
import org.placewise.partnership.risk.RiskTerms;

@Schema(
        description = "A risk as it stands",
        allOf = {RecordHead.class, RiskTerms.class})
record RiskResponse(
        @Schema(description = "Identifier of the risk") UUID riskId) {}

package org.placewise.partnership.risk.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.record.http.BoardChoice;
import org.placewise.partnership.risk.RiskTerms;

@Schema(
        description = "A new risk",
        allOf = {BoardChoice.class, RiskTerms.class})
interface RecordRiskRequest {}

package org.placewise.partnership.decision.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.record.http.BoardChoice;

@Schema(
        description = "A new decision",
        allOf = {BoardChoice.class, DecisionTerms.class})
interface RecordDecisionRequest {}

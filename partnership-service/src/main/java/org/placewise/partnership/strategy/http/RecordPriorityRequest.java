package org.placewise.partnership.strategy.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.record.http.BoardChoice;
import org.placewise.partnership.strategy.PriorityTerms;

@Schema(
        description = "A new priority",
        allOf = {BoardChoice.class, PriorityTerms.class})
interface RecordPriorityRequest {}

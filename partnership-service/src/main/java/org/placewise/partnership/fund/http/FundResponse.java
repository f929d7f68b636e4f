package org.placewise.partnership.fund.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.fund.FundTerms;
import org.placewise.partnership.record.http.RecordHead;

@Schema(
        description = "A fund as it stands",
        allOf = {RecordHead.class, FundTerms.class})
record FundResponse(
        @Schema(description = "Identifier of the fund") UUID fundId) {}

package org.placewise.partnership.fund.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.fund.FundTerms;
import org.placewise.partnership.record.http.BoardChoice;

@Schema(
        description = "A new fund",
        allOf = {BoardChoice.class, FundTerms.class})
interface RecordFundRequest {}

package org.placewise.partnership.thread.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.record.http.RecordHead;
import org.placewise.partnership.thread.LinkTerms;

@Schema(
        description = "A link as it stands",
        allOf = {RecordHead.class, LinkTerms.class})
record LinkResponse(
        @Schema(description = "Identifier of the link") UUID linkId) {}

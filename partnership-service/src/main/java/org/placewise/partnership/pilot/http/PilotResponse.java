package org.placewise.partnership.pilot.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.pilot.PilotTerms;
import org.placewise.partnership.record.http.RecordHead;

@Schema(
        description = "A pilot as it stands",
        allOf = {RecordHead.class, PilotTerms.class})
record PilotResponse(
        @Schema(description = "Identifier of the pilot") UUID pilotId) {}

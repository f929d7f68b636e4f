package org.placewise.partnership.pilot.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.pilot.PilotTerms;
import org.placewise.partnership.record.http.BoardChoice;

@Schema(
        description = "A new pilot",
        allOf = {BoardChoice.class, PilotTerms.class})
interface RecordPilotRequest {}

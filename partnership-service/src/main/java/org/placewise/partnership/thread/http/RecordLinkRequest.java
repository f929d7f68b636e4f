package org.placewise.partnership.thread.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.record.http.BoardChoice;
import org.placewise.partnership.thread.LinkTerms;

@Schema(
        description = "A new link",
        allOf = {BoardChoice.class, LinkTerms.class})
interface RecordLinkRequest {}

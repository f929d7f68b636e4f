package org.placewise.partnership.thread.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.thread.ThreadGap;

@Schema(
        description =
                "Where the golden thread breaks off: objectives without one above them or without an action, and priorities without an objective")
record ThreadGapsResponse(List<ThreadGap> items, @Nullable String nextCursor) {}

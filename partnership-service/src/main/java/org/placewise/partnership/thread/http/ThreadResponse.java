package org.placewise.partnership.thread.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.partnership.thread.ThreadStep;

@Schema(
        description =
                "The golden thread of an objective: every link on the ways up and down from it, the nearest first")
record ThreadResponse(
        UUID objectiveId,

        @Schema(description = "Links on the ways up; none where it serves no objective of a higher level")
        List<ThreadStep> upwards,

        @Schema(description = "Links on the ways down; none where no objective of a lower level serves it")
        List<ThreadStep> downwards) {}

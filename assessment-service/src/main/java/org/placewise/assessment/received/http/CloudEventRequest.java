package org.placewise.assessment.received.http;

import java.net.URI;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.received.ReportedAssessment;

/** The structured form of an event, for the API description; requests are read by {@code ReadEvent}, which names every fault. */
@Schema(
        name = "CloudEvent",
        description = "A CloudEvents 1.0 event in structured JSON form. Extension attributes may be added.")
public record CloudEventRequest(
        @Schema(required = true, enumeration = "1.0") String specversion,

        @Schema(required = true, minLength = 1, maxLength = 200, description = "Unique within the source")
        String id,

        @Schema(required = true, maxLength = 300, description = "URI reference of the sending system")
        String source,

        @Schema(required = true, enumeration = ReportedAssessment.TYPE)
        String type,

        @Schema(required = true, description = "The gssCode of the data", examples = "E08000021")
        String subject,

        @Schema(required = true) OffsetDateTime time,
        @Schema(enumeration = "application/json") @Nullable String datacontenttype,
        @Nullable URI dataschema,
        @Schema(required = true) ReportedAssessment data) {}

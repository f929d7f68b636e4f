package org.placewise.assessment.received.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.assessment.json.http.JsonBody;
import org.placewise.assessment.received.BatchMode;
import org.placewise.assessment.received.ReadEvent;
import org.placewise.assessment.received.Reading;
import org.placewise.assessment.received.ReceiveBatch;
import org.placewise.assessment.received.ReceiveOutcome;
import org.placewise.assessment.received.ReportedAssessment;
import org.placewise.assessment.received.ToldFaults;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** CloudEvents 1.0 from councils' systems, in binary, structured and batched mode. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "CloudEvents from councils' own systems, and how far each has got")
public class EventResource {

    static final String STRUCTURED = "application/cloudevents+json";
    static final String BATCHED = "application/cloudevents-batch+json";

    private static final int LARGEST_BATCH = 500;

    private final JsonBody body;
    private final ReadEvent readEvent;
    private final ReceiveBatch receiveBatch;
    private final CallerReach reach;

    EventResource(JsonBody body, ReadEvent readEvent, ReceiveBatch receiveBatch, CallerReach reach) {
        this.body = body;
        this.readEvent = readEvent;
        this.receiveBatch = receiveBatch;
        this.reach = reach;
    }

    /** Takes in one event or a batch. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, STRUCTURED, BATCHED})
    @RolesAllowed(Roles.ASSESSOR)
    @Heavy(Heavy.EVENTS)
    @Operation(operationId = "postEvents", summary = "Report assessments from your own system", description = """
                    CloudEvents 1.0: one event in binary mode (application/json, attributes in ce- headers) or structured \
                    mode, or up to 500 in batched mode; a request may hold at most 1 MiB. Role assessor, for places that \
                    the token covers.

                    A sender's event is recognised by source and id. Sent again with the same type, subject and data it \
                    is a duplicate (200); with others it is a conflict (409). What other senders have sent under the \
                    same source and id keeps nothing out: alsoSentBy says how many have. A source that is registered for \
                    some senders, or is urn:placewise:file: and the code of a place, is for them, or for tokens that \
                    cover the place, only (403 source-of-another). A new event (202) is applied at once, or parked \
                    while its place or its instrument version is not known here. An event for a place that is not known \
                    yet is taken from tokens that name it or cover England.

                    In a batch each event stands for itself: 202 when at least one was taken in, 200 when all were \
                    duplicates, 422 when all were refused. Pointers lead into the event in its structured form.""")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReportedAssessment.class),
                        examples = @ExampleObject(name = "binary", value = EventExamples.DATA)),
                @Content(
                        mediaType = STRUCTURED,
                        schema = @Schema(implementation = CloudEventRequest.class),
                        examples = @ExampleObject(name = "structured", value = EventExamples.STRUCTURED)),
                @Content(
                        mediaType = BATCHED,
                        schema = @Schema(implementation = CloudEventRequest[].class),
                        examples = @ExampleObject(name = "batch", value = EventExamples.BATCH))
            })
    @APIResponse(
            responseCode = "202",
            description = "Taken in; for a batch: at least one was",
            content =
                    @Content(
                            schema = @Schema(oneOf = {EventReceipt.class, BatchReceipt.class}),
                            examples = {
                                @ExampleObject(name = "one", value = EventExamples.RECEIPT),
                                @ExampleObject(name = "batch", value = EventExamples.BATCH_RECEIPT)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "Taken in before, or a dry run",
            content =
                    @Content(
                            schema = @Schema(oneOf = {EventReceipt.class, BatchReceipt.class}),
                            examples = @ExampleObject(name = "one", value = EventExamples.RECEIPT)))
    @APIResponse(responseCode = "400", description = "Not well-formed JSON")
    @APIResponse(responseCode = "403", description = "The token does not cover the place, or the source is another's")
    @APIResponse(responseCode = "409", description = "Another event with this source and id says something else")
    @APIResponse(responseCode = "413", description = "Larger than 1 MiB, or more than 500 events")
    @APIResponse(responseCode = "415", description = "Neither JSON nor CloudEvents in JSON")
    @APIResponse(
            responseCode = "422",
            description =
                    "Every fault of the event, the first 100 where there are more; unknown types name those supported")
    public Response post(
            @Context HttpHeaders headers,
            @Parameter(description = "Say what would happen and write nothing")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "Take the whole batch in or nothing of it")
                    @QueryParam("atomic")
                    @DefaultValue("false")
                    boolean atomic,
            @NotNull InputStream content) {
        BatchMode mode = new BatchMode(atomic, dryRun);
        JsonNode document = body.read(content);
        return switch (mediaType(headers)) {
            case BATCHED -> batch(document, mode);
            case STRUCTURED -> one(document, mode);
            default ->
                one(
                        BinaryMode.structured(
                                headers.getRequestHeaders(), headers.getHeaderString("Content-Type"), document),
                        mode);
        };
    }

    private Response one(JsonNode event, BatchMode mode) {
        ReceiveOutcome outcome = receiveBatch
                .receive(List.of(readEvent.read(event)), mode, reach.sender())
                .getFirst();
        return EventResponses.one(outcome, mode.dryRun());
    }

    private Response batch(JsonNode events, BatchMode mode) {
        if (!events.isArray()) {
            throw Problems.unprocessable(List.of(new Fault("", "not-a-batch", "A batch is a JSON array of events.")));
        }
        if (events.size() > LARGEST_BATCH) {
            throw Problems.tooLarge("A batch may hold at most " + LARGEST_BATCH + " events.");
        }
        ToldFaults told = new ToldFaults();
        List<Reading> readings = StreamSupport.stream(events.spliterator(), false)
                .map(event -> told.of(readEvent.read(event)))
                .toList();
        return EventResponses.batch(readings, receiveBatch.receive(readings, mode, reach.sender()), mode);
    }

    private static String mediaType(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        return type.getType() + "/" + type.getSubtype();
    }
}

package org.placewise.assessment.received.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.received.ReceivedEvent;
import org.placewise.assessment.received.ReceivedEvents;
import org.placewise.assessment.received.ReplayEvent;
import org.placewise.assessment.received.ReplayOutcome;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.kit.page.Page;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** What became of events, and another try for parked ones. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventStatusResource {

    private static final Set<String> STATES = Set.of("applied", "parked");

    private final ReceivedEvents events;
    private final ReplayEvent replayEvent;
    private final CallerReach reach;
    private final PlaceHierarchy places;

    EventStatusResource(ReceivedEvents events, ReplayEvent replayEvent, CallerReach reach, PlaceHierarchy places) {
        this.events = events;
        this.replayEvent = replayEvent;
        this.reach = reach;
        this.places = places;
    }

    /** Lists events. */
    @GET
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "listEvents",
            summary = "Events that were taken in, oldest first",
            description = "With state=parked: those that wait, each with its reason. Role administrator.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the list",
            content =
                    @Content(
                            schema = @Schema(implementation = EventPage.class),
                            examples = @ExampleObject(name = "page", value = EventExamples.PAGE)))
    @APIResponse(responseCode = "422", description = "There is no such state")
    public EventPage list(
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"applied", "parked"}))
                    @QueryParam("state")
                    @Nullable String state,
            @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        if (state != null && !STATES.contains(state)) {
            throw Problems.unprocessable(
                    List.of(new Fault("query/state", "unknown-state", "The state is applied or parked.")));
        }
        Page<ReceivedEvent> page =
                Page.of(events.list(state, Page.uuidCursor(cursor), limit + 1), limit, event -> event.eventId()
                        .toString());
        return new EventPage(page.items().stream().map(EventStatus::of).toList(), page.nextCursor());
    }

    /** How far one event has got. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ASSESSOR)
    @Operation(
            operationId = "getEvent",
            summary = "How far an event has got: applied, or parked with its reason",
            description =
                    "The identifier is the eventId of the answer to the POST. Role assessor, for the event's place.")
    @APIResponse(
            responseCode = "200",
            description = "The state of the event",
            content =
                    @Content(
                            schema = @Schema(implementation = EventStatus.class),
                            examples = @ExampleObject(name = "parked", value = EventExamples.STATUS)))
    @APIResponse(responseCode = "403", description = "The token does not cover the event's place")
    @APIResponse(responseCode = "404", description = "There is no such event")
    public EventStatus get(@PathParam("id") UUID id) {
        ReceivedEvent event = find(id);
        boolean known = places.find(event.subject()).isPresent();
        if (!reach.covers(event.subject(), known)) {
            throw Problems.forbidden("place-not-covered", "Your token does not cover " + event.subject() + ".");
        }
        return EventStatus.of(event);
    }

    /** Tries a parked event again. */
    @POST
    @Path("/{id}/replays")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Heavy(Heavy.COMPUTATIONS)
    @Operation(
            operationId = "replayEvent",
            summary = "Try a parked event again",
            description =
                    "Events that wait for a place or an instrument are tried again by themselves once it is here.")
    @APIResponse(
            responseCode = "200",
            description = "It is applied, now or since earlier",
            content =
                    @Content(
                            schema = @Schema(implementation = EventStatus.class),
                            examples = @ExampleObject(name = "status", value = EventExamples.STATUS)))
    @APIResponse(responseCode = "404", description = "There is no such event")
    @APIResponse(responseCode = "422", description = "It stays parked, for these reasons")
    public EventStatus replay(@PathParam("id") UUID id) {
        return switch (replayEvent.replay(id)) {
            case ReplayOutcome.Done(var event) -> EventStatus.of(event);
            case ReplayOutcome.StillParked(var reasons) -> throw Problems.unprocessable(reasons);
            case ReplayOutcome.NotFound notFound -> throw Problems.notFound("event", id);
        };
    }

    private ReceivedEvent find(UUID id) {
        return events.find(id).orElseThrow(() -> Problems.notFound("event", id));
    }
}

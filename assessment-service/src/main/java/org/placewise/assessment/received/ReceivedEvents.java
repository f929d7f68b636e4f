package org.placewise.assessment.received;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.received.CouncilEvent.Identity;

/** The events taken in. */
public interface ReceivedEvents {

    /** An event with what it said, held against other changes until the transaction ends. */
    record Held(ReceivedEvent event, ReportedAssessment report) {}

    /**
     * Stores an event, waiting for any other transaction that is storing the same.
     *
     * @return false, and nothing is stored, when an event of this owner and identity is there already
     */
    boolean add(ReceivedEvent event, JsonNode data);

    /** The owner's event of this identity. */
    Optional<ReceivedEvent> find(String owner, Identity identity);

    /** How many others have sent an event of this identity. */
    int othersWith(String owner, Identity identity);

    /** The event with our identifier. */
    Optional<ReceivedEvent> find(UUID eventId);

    /** The event with our identifier and what it said, for a change of its state. */
    Optional<Held> hold(UUID eventId);

    /** Notes how far the event has got. */
    void move(UUID eventId, EventState state);

    /**
     * Events in a state, oldest first.
     *
     * @param state {@code applied} or {@code parked}; null means either
     * @param after only those that were received after this one
     */
    List<ReceivedEvent> list(@Nullable String state, @Nullable UUID after, int limit);

    /** Parked events whose place and instrument have both arrived, oldest first. */
    List<UUID> ready(int limit);
}

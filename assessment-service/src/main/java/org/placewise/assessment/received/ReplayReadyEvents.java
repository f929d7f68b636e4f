package org.placewise.assessment.received;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Applies parked events soon after the place and the instrument they wait for have both arrived. Any number of replicas may look at
 * once: an event is held while it is applied, and is left alone when it turns out to be applied already.
 */
@ApplicationScoped
public class ReplayReadyEvents {

    private static final int AT_ONCE = 100;

    private final ReceivedEvents events;
    private final ReplayEvent replayEvent;

    ReplayReadyEvents(ReceivedEvents events, ReplayEvent replayEvent) {
        this.events = events;
        this.replayEvent = replayEvent;
    }

    /** Looks for such events and applies each in a transaction of its own. */
    @Scheduled(
            every = "${placewise.assessment.parked-events-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void replayReady() {
        List<UUID> ready = events.ready(AT_ONCE);
        ready.forEach(replayEvent::replay);
        if (!ready.isEmpty()) {
            Log.infof("Replayed %d parked events that need wait no longer", ready.size());
        }
    }
}

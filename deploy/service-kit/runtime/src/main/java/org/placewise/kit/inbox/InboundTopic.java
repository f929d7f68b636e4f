package org.placewise.kit.inbox;

import java.util.List;

/**
 * A topic that this service consumes, with what it does for each event type. Implemented by one CDI bean per topic, whose
 * {@code @Incoming} method hands each record to {@link Inbox#receive}; the same routes serve replays of dead letters.
 */
public interface InboundTopic {

    /** Name of the Kafka topic. */
    String topic();

    /** Whether records of this topic are handled here; overridden where one channel consumes several. */
    default boolean serves(String name) {
        return topic().equals(name);
    }

    /** What is applied, by event type. Types that are not listed are skipped and counted. */
    List<EventRoute<?>> routes();
}

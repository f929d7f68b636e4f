package org.placewise.assessment.received;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewise.kit.place.PlaceHierarchy;

/**
 * The topics on which councils' systems send events, and the places for which each may report. On Kafka there is no token: who
 * writes to a topic is what the broker allows, so a topic stands for its writers. The one that is there without being asked for
 * speaks of every place unless it is bound to some, and sends no place's files; any other speaks of what it is bound to, and of
 * nothing when it is bound to none.
 */
public final class SubmissionTopics {

    /** The topic that is there without being asked for. */
    public static final String SHARED = "placewise.assessment-submissions";

    private final PlaceHierarchy hierarchy;
    private final List<String> consumed;
    private final Map<String, Set<String>> places;

    /**
     * These topics.
     *
     * @param places by topic, the GSS codes that it is bound to
     * @throws IllegalArgumentException when a topic is bound that is not consumed
     */
    public SubmissionTopics(PlaceHierarchy hierarchy, List<String> consumed, Map<String, Set<String>> places) {
        this.hierarchy = hierarchy;
        this.consumed = List.copyOf(consumed);
        this.places = Map.copyOf(places);
        places.keySet().stream()
                .filter(topic -> !consumed.contains(topic))
                .findAny()
                .ifPresent(topic -> {
                    throw new IllegalArgumentException(
                            "Topic " + topic + " is bound to places and is not read: add it to"
                                    + " mp.messaging.incoming.assessment-submissions.topics.");
                });
    }

    /** Whether events are taken from the topic. */
    public boolean contains(String topic) {
        return consumed.contains(topic);
    }

    /** Whoever writes to the topic. */
    public Sender sender(String topic) {
        return Optional.ofNullable(places.get(topic))
                .<Reach>map(bound -> new PlacesReach(hierarchy, bound))
                .map(bound -> Sender.topic(topic, bound, bound))
                .orElseGet(() ->
                        Sender.topic(topic, topic.equals(SHARED) ? Reach.EVERYWHERE : Reach.NOWHERE, Reach.NOWHERE));
    }
}

package org.placewise.kit.outbox;

import java.util.HashMap;
import java.util.Map;

/**
 * A fact to be published once the transaction that states it commits.
 *
 * @param topic Kafka topic
 * @param key Kafka key: events of one key are delivered in the order in which they were appended
 * @param type CloudEvent type, ending in {@code .vN}
 * @param subject identifier of the entity the event is about
 * @param entityVersion version of the entity after the change, growing from 1; a consumer keeps the newest
 * @param data the entity's full published state, serialised with the service's object mapper
 * @param attributes CloudEvents extension attributes beside {@code entityversion}: what a consumer needs to know to pass an event
 *     over without reading its data
 */
public record OutgoingEvent(
        String topic,
        String key,
        String type,
        String subject,
        long entityVersion,
        Object data,
        Map<String, String> attributes) {

    private static final String ATTRIBUTE = "[a-z0-9]{1,20}";

    public OutgoingEvent {
        if (!type.matches(".+\\.v[0-9]+")) {
            throw new IllegalArgumentException("An event type ends in its version, such as .v1: " + type);
        }
        if (entityVersion < 1) {
            throw new IllegalArgumentException("Entity versions start at 1, not " + entityVersion);
        }
        if (!attributes.keySet().stream().allMatch(name -> name.matches(ATTRIBUTE))) {
            throw new IllegalArgumentException("An attribute has up to 20 small letters and digits: " + attributes);
        }
        attributes = Map.copyOf(attributes);
    }

    /** An event without attributes of its own. */
    public OutgoingEvent(String topic, String key, String type, String subject, long entityVersion, Object data) {
        this(topic, key, type, subject, entityVersion, data, Map.of());
    }

    /** The same event with this attribute. */
    public OutgoingEvent with(String attribute, String value) {
        Map<String, String> all = new HashMap<>(attributes);
        all.put(attribute, value);
        return new OutgoingEvent(topic, key, type, subject, entityVersion, data, all);
    }
}

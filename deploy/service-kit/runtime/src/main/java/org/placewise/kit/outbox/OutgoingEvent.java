package org.placewise.kit.outbox;

/**
 * A fact to be published once the transaction that states it commits.
 *
 * @param topic Kafka topic
 * @param key Kafka key: events of one key are delivered in the order in which they were appended
 * @param type CloudEvent type, ending in {@code .vN}
 * @param subject identifier of the entity the event is about
 * @param entityVersion version of the entity after the change, growing from 1; a consumer keeps the newest
 * @param data the entity's full published state, serialised with the service's object mapper
 */
public record OutgoingEvent(String topic, String key, String type, String subject, long entityVersion, Object data) {

    public OutgoingEvent {
        if (!type.matches(".+\\.v[0-9]+")) {
            throw new IllegalArgumentException("An event type ends in its version, such as .v1: " + type);
        }
        if (entityVersion < 1) {
            throw new IllegalArgumentException("Entity versions start at 1, not " + entityVersion);
        }
    }
}

package org.placewise.partnership.history;

/**
 * Something that a change of a record says besides the record's new state, published as an event of its own.
 *
 * @param eventType CloudEvent type
 * @param subject what it is about: the record, or a part of it that has an identifier
 * @param data the event's data
 */
public record Fact(String eventType, String subject, Object data) {}

package org.placewise.assessment.received;

import java.util.Set;

/**
 * Who sends an event.
 *
 * @param name for the record
 * @param owner whose the events are that nobody else has a claim on: two senders never share one
 * @param names by which the operator may have registered the sender as one of those that use a source
 * @param reach places for which the sender may report
 * @param files places whose files the sender may send
 */
public record Sender(String name, String owner, Set<String> names, Reach reach, Reach files) {

    /** Copies the names. */
    public Sender {
        names = Set.copyOf(names);
    }

    /** Somebody with a token. */
    public static Sender caller(String subject, Set<String> names, Reach places) {
        return new Sender(subject, "sender:" + subject, names, places, places);
    }

    /** Whoever writes to a topic: the broker has let them in, so the topic is what is known of them. */
    public static Sender topic(String topic, Reach reach, Reach files) {
        return new Sender("topic " + topic, "topic:" + topic, Set.of("topic:" + topic), reach, files);
    }
}

package org.placewise.kit.inbox;

import io.cloudevents.CloudEvent;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.placewise.contracts.EventContracts;

/**
 * What a service does with one type of event.
 *
 * @param type the CloudEvent type, ending in its version
 * @param data the Java type that its data is read as
 * @param versioned whether the event carries an entity version and an older one is to be skipped
 * @param concerns whether an event of this type, by its attributes, is of use here; told before its data is read
 * @param apply applies the event, inside one transaction with the note that it was applied
 */
public record EventRoute<T>(
        String type,
        Class<T> data,
        boolean versioned,
        Predicate<CloudEvent> concerns,
        Consumer<InboundEvent<T>> apply) {

    /** A route for one of the suite's own events: full state, newest entity version wins. */
    public static <T> EventRoute<T> of(String type, Class<T> data, Consumer<InboundEvent<T>> apply) {
        return new EventRoute<>(type, data, true, event -> true, apply);
    }

    /** A route for events from outside the suite, whose use case recognises repetitions itself. */
    public static <T> EventRoute<T> unversioned(String type, Class<T> data, Consumer<InboundEvent<T>> apply) {
        return new EventRoute<>(type, data, false, event -> true, apply);
    }

    /** This route without the events that say another value in this attribute; those that say nothing are read. */
    public EventRoute<T> where(String attribute, String value) {
        return new EventRoute<>(
                type,
                data,
                versioned,
                event -> {
                    Object said = event.getExtension(attribute);
                    return said == null || said.toString().equals(value);
                },
                apply);
    }

    /** The type without its version: {@code org.placewise.assessment.assessment.submitted}. */
    static String family(String type) {
        return type.replaceFirst("\\.v[0-9]+$", "");
    }

    /** What kind of entity an event type is about: {@code org.placewise.assessment.assessment}. */
    static String entityKind(String type) {
        String family = family(type);
        int verb = family.lastIndexOf('.');
        return verb < 0 ? family : family.substring(0, verb);
    }

    boolean hasSchema(EventContracts contracts) {
        return contracts.knows(type);
    }
}

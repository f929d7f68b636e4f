package org.placewise.kit.inbox;

import java.util.function.Consumer;
import org.placewise.contracts.EventContracts;

/**
 * What a service does with one type of event.
 *
 * @param type the CloudEvent type, ending in its version
 * @param data the Java type that its data is read as
 * @param versioned whether the event carries an entity version and an older one is to be skipped
 * @param apply applies the event, inside one transaction with the note that it was applied
 */
public record EventRoute<T>(String type, Class<T> data, boolean versioned, Consumer<InboundEvent<T>> apply) {

    /** A route for one of the suite's own events: full state, newest entity version wins. */
    public static <T> EventRoute<T> of(String type, Class<T> data, Consumer<InboundEvent<T>> apply) {
        return new EventRoute<>(type, data, true, apply);
    }

    /** A route for events from outside the suite, whose use case recognises repetitions itself. */
    public static <T> EventRoute<T> unversioned(String type, Class<T> data, Consumer<InboundEvent<T>> apply) {
        return new EventRoute<>(type, data, false, apply);
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

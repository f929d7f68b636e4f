package org.placewise.assessment.received;

import java.util.Set;

/**
 * A source that the operator has registered for some senders.
 *
 * @param name of the registration
 * @param source as events carry it
 * @param clients token subjects, clients that tokens are issued to, or {@code topic:} and the name of a topic
 * @param places which the source may speak of; empty means those of its senders
 */
public record RegisteredSource(String name, String source, Set<String> clients, Set<String> places) {

    /** Copies the sets; a source that nobody may use is a mistake. */
    public RegisteredSource {
        clients = Set.copyOf(clients);
        places = Set.copyOf(places);
        if (clients.isEmpty()) {
            throw new IllegalArgumentException(
                    "The registered event source " + name + " names no client; say who may use " + source + ".");
        }
    }

    /** Whether the sender is one of those that it was registered for. */
    boolean isFor(Sender sender) {
        return sender.names().stream().anyMatch(clients::contains);
    }
}

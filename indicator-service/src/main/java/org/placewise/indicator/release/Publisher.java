package org.placewise.indicator.release;

import org.jspecify.annotations.Nullable;

/**
 * Who uploads or decides.
 *
 * @param name subject of the token
 * @param client that the token was issued to; null where the token does not say
 */
public record Publisher(String name, @Nullable String client) {

    /** Whoever signs in through two clients is still one person. */
    boolean isSamePersonAs(Publisher other) {
        return name.equals(other.name);
    }
}

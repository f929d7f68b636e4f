package org.placewise.kit.load;

import java.util.HashMap;
import java.util.Map;

/** Something of which there is so much, and so much for each client. */
final class Shares {

    /** What became of a wish. */
    enum Answer {
        GRANTED,
        CLIENT_HAS_ITS_SHARE,
        ALL_IS_TAKEN
    }

    private final long each;
    private final long all;
    private final Map<String, Long> taken = new HashMap<>();
    private long total;

    Shares(long each, long all) {
        this.each = each;
        this.all = all;
    }

    /** Takes as much for the client, or nothing. */
    synchronized Answer take(String client, long amount) {
        long of = taken.getOrDefault(client, 0L) + amount;
        if (of > each) {
            return Answer.CLIENT_HAS_ITS_SHARE;
        }
        if (total + amount > all) {
            return Answer.ALL_IS_TAKEN;
        }
        taken.put(client, of);
        total += amount;
        return Answer.GRANTED;
    }

    /** Gives back what was taken. */
    synchronized void giveBack(String client, long amount) {
        total -= amount;
        taken.computeIfPresent(client, (same, of) -> of == amount ? null : of - amount);
    }
}

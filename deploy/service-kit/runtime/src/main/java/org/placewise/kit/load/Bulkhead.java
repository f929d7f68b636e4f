package org.placewise.kit.load;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Lets so many in at once, keeps others waiting in order, and turns away who finds too many waiting. Safe for concurrent use. */
final class Bulkhead {

    private final int atOnce;
    private final int mostWaiting;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int inside;

    Bulkhead(int atOnce, int mostWaiting) {
        this.atOnce = atOnce;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Lets somebody in, now or later: {@code admit} is run then, and {@link #leave()} must be called once for it.
     *
     * @return false when too many are waiting; {@code admit} is then never run
     */
    boolean enter(Runnable admit) {
        synchronized (this) {
            if (inside == atOnce) {
                return waiting.size() < mostWaiting && waiting.add(admit);
            }
            inside++;
        }
        admit.run();
        return true;
    }

    /** Takes somebody out of those who wait; false when they were let in or turned away before. */
    synchronized boolean giveUp(Runnable admit) {
        return waiting.remove(admit);
    }

    /** Says that somebody who was let in is done. */
    void leave() {
        Runnable next = next();
        if (next != null) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = waiting.poll();
        if (next == null) {
            inside--;
        }
        return next;
    }
}

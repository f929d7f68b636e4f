package org.placewise.partnership.action;

import java.time.Instant;

/** Where a change of an action is made known, in the transaction of the change. */
public interface ActionChanges {

    void recorded(Action action);

    void revised(Action before, Action after);

    void progressNoted(Action before, Action after);

    /** A milestone was missed; the action itself stays as it is. */
    void milestoneMissed(Action action, Milestone milestone);

    void removed(Action before, Action after, String reason, Instant at);
}

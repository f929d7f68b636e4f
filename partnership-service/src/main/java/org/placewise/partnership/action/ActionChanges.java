package org.placewise.partnership.action;

import java.time.Instant;

/** Where a change of an action is made known, in the transaction of the change. */
public interface ActionChanges {

    void recorded(Action action);

    void revised(Action before, Action after);

    void progressNoted(Action before, Action after);

    void removed(Action before, Action after, String reason, Instant at);
}

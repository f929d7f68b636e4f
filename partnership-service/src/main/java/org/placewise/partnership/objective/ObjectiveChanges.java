package org.placewise.partnership.objective;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a change of an objective is made known, in the transaction of the change. */
public interface ObjectiveChanges {

    /** An objective was recorded, or revised where there is one before. */
    void recorded(@Nullable Objective before, Objective after);

    /** Its owner has accepted it. */
    void accepted(Objective before, Objective after);

    /** Its board has adopted it. */
    void adopted(Objective before, Objective after);

    void removed(Objective before, Objective after, String reason, Instant at);
}

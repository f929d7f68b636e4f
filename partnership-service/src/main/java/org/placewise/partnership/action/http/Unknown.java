package org.placewise.partnership.action.http;

import java.util.List;
import java.util.UUID;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** What a new action refers to and is not on record. */
final class Unknown {

    private Unknown() {}

    static RuntimeException objective(UUID id) {
        return Problems.unprocessable(
                List.of(new Fault("/objectiveId", "unknown-objective", "There is no objective " + id + " on record.")));
    }
}

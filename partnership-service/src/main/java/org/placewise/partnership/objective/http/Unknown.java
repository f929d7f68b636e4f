package org.placewise.partnership.objective.http;

import java.util.List;
import java.util.UUID;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** What a new objective refers to and is not on record. */
final class Unknown {

    private Unknown() {}

    static RuntimeException board(UUID id) {
        return Problems.unprocessable(
                List.of(new Fault("/boardId", "unknown-board", "There is no board " + id + " on record.")));
    }
}

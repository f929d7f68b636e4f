package org.placewise.partnership.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.placewise.partnership.journey.Officer.OF_GATESHEAD;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;

/** A change, its line in the history and its event are one. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class WholeChangesIT {

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void areas() {
        Areas.arePublished();
    }

    @Test
    void whatTheHistoryDoesNotTakeIsNotChangedAndNotAnsweredAsDone() {
        String board = OF_GATESHEAD.board();
        String objective = OF_GATESHEAD.objective(board);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO history (kind, record_id, board_id, version, at, by, operation, before)
                        VALUES ('objective', :id, :board, 2, now(), 'somebody', 'revised', '{}')""")
                .bind("id", UUID.fromString(objective))
                .bind("board", UUID.fromString(board))
                .execute());

        OF_GATESHEAD
                .put("/v1/objectives/" + objective, "\"1\"", "{\"title\": \"Rewritten\"}")
                .then()
                .statusCode(500);

        OF_GATESHEAD
                .get("/v1/objectives/" + objective)
                .header("ETag", equalTo("\"1\""))
                .body("title", equalTo("Fewer people smoke"));
    }
}

package org.placewise.partnership.board.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.view.Sight;
import org.placewise.kit.view.View;
import org.placewise.kit.view.Views;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;

/**
 * What the caller sees of records of boards. The public is told the post of somebody who sits on the board, and of others no more
 * than their organisation.
 */
@RequestScoped
public class BoardSights {

    private final Views views;
    private final Boards boards;
    private final Map<UUID, Optional<Board>> read = new HashMap<>();

    BoardSights(Views views, Boards boards) {
        this.views = views;
        this.boards = boards;
    }

    /** How much the caller sees of records of a place. */
    public View of(String gssCode) {
        return views.of(Roles.BOARD_OFFICER, gssCode);
    }

    /** What a record of a board states, as the caller sees it. */
    public JsonNode shown(Object stated, UUID boardId, String gssCode) {
        return views.shown(stated, new Sight(of(gssCode), text -> read.computeIfAbsent(boardId, boards::find)
                .flatMap(board -> board.terms().postOf(text))
                .orElse(null)));
    }

    /** The answer with a record as the caller sees it. */
    public Response answer(Request request, long version, String gssCode, JsonNode shown) {
        return views.answer(request, version, of(gssCode), () -> shown);
    }
}

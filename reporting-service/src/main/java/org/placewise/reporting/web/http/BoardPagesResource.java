package org.placewise.reporting.web.http;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;
import org.placewise.reporting.app.ServiceLinks;
import org.placewise.reporting.dashboard.db.ReadBoard;
import org.placewise.reporting.web.board.BoardPage;
import org.placewise.reporting.web.board.RecordLinks;

/** The page of a board of a place with all its signs. */
@Path("/places/{gssCode}/boards")
@Produces(MediaType.TEXT_HTML)
public class BoardPagesResource {

    private final ReadBoard boards;
    private final RecordLinks links;

    BoardPagesResource(ReadBoard boards, ServiceLinks links) {
        this.boards = boards;
        this.links = new RecordLinks(links.partnership());
    }

    /** Shows every sign of the board with the records behind it. */
    @GET
    @Path("{boardId}")
    @RolesAllowed(Roles.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("gssCode") String gssCode, @PathParam("boardId") UUID boardId) {
        return boards.find(gssCode, boardId)
                .map(picture -> Templates.signs(BoardPage.of(picture, links)))
                .orElseThrow(() -> Problems.notFound("board of the place", gssCode + "/" + boardId));
    }
}

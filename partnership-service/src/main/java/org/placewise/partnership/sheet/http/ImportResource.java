package org.placewise.partnership.sheet.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;
import org.placewise.kit.problem.Problems;
import org.placewise.kit.word.Word;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.form.OneOf;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.history.http.Answers;
import org.placewise.partnership.sheet.ReadSheet;
import org.placewise.partnership.sheet.SheetDraft;
import org.placewise.partnership.sheet.SheetFault;
import org.placewise.partnership.sheet.SheetKind;
import org.placewise.partnership.sheet.SheetNote;
import org.placewise.partnership.sheet.SheetReading;

/** Takes the spreadsheets of boards that start from them. */
@Path("/v1/imports/{kind}")
@Tag(name = "Imports", description = "Records from spreadsheets, tried before they are kept")
public class ImportResource {

    static final String CSV = "text/csv";

    static final String KINDS = "priorities, objectives, actions, risks, meetings, members, decisions or pooled-funds";

    static final String FILE = """
            objective,title,owner,organisation,sector,dueDate,reportEveryDays,status,sponsor
            Fewer people smoke,Offer support in community centres,Tobacco lead,Example Council,Local authority,31/03/2027,30,Planned,
            ,Train link workers,,Example Homes,Other,30 June 2027,,In progress,Director of public health
            """;

    static final String MEMBERS = """
            role,name,organisation,odsCode,sector,statutorySeat,from,until
            Director of public health,,Example Council,,Local authority,Director of public health,14/05/2025,
            Cabinet member,A Councillor,,,,Councillor,14/05/2025,13/05/2029
            Chief executive,,Example ICB,QHM,NHS,Integrated care board,1 July 2022,
            """;

    static final String DECISIONS = """
            meeting,what,authority,toAct,dueOn,objectives
            14/01/2026,Fund stop-smoking support in two more centres,Board,Director of public health,31/03/2026,Fewer people smoke
            ,Ask the council for smoke-free parks,Recommendation,,,Fewer people smoke; Cleaner air
            """;

    static final String FUNDS = """
            title,kind,organisation,amount,year
            Better Care Fund,Better Care Fund,Example Council,"£1,250,000",2026/27
            ,,Example ICB,"£2,400,000.50",2026/27
            """;

    static final String TRIED = """
            {"kind": "actions", "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11", "dryRun": true,
             "records": [{"row": 2, "title": "Offer support in community centres"}, {"row": 3, "title": "Train link workers"}],
             "notes": [{"row": 3, "column": "objective", "code": "taken-from-above",
                        "message": "Empty, so the text above it is taken."}]}""";

    private static final int LARGEST_FILE = 2 * 1024 * 1024;

    private final Boards boards;
    private final Caller caller;
    private final ImportRecords importRecords;

    ImportResource(Boards boards, Caller caller, ImportRecords importRecords) {
        this.boards = boards;
        this.caller = caller;
        this.importRecords = importRecords;
    }

    /** The headings of a file. */
    @GET
    @Path("template")
    @Produces(CSV)
    @RolesAllowed(Roles.PUBLIC)
    @Operation(
            operationId = "readImportTemplate",
            summary = "Headings of a file to import",
            description =
                    "A CSV file with the headings of one kind of record; columns may be in any order, those that are not needed may be left out.")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "Risks", value = "kind,title,owner,reviewOn,state\r\n")))
    @APIResponse(responseCode = "422", description = "There is no such kind of file")
    public String template(
            @PathParam("kind") @OneOf(SheetKind.class) @Parameter(description = KINDS, example = "risks") String kind) {
        return Word.stored(SheetKind.class, kind).template();
    }

    /** Takes a file, or tries what it would do. */
    @POST
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.BOARD_OFFICER)
    @Heavy(Heavy.IMPORTS)
    @Operation(
            operationId = "importRecords",
            summary = "Import records from a spreadsheet",
            description =
                    "A CSV file (UTF-8, up to 2 MiB, 2,000 rows and 100 columns; a cell that lists names up to 100). Days are read as people in the United Kingdom write them; where cells were merged, an empty cell takes the text above, which the answer notes. Rows of meetings with the same day and title are one meeting. Actions and decisions name objectives by title, decisions their meeting by title or day. Rows of pooled funds with the same title are contributions to one fund. Members are added to the board, which may have 200, in one revision of it; somebody who sits on it in the same role for the same organisation is a fault, unless the two name different people, fill different statutory seats or hold terms of which one is over before the other begins. Everything is put on record or nothing; all faults are told at once with row and column. With dryRun nothing is kept.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = {
                                @ExampleObject(name = "Actions", value = FILE),
                                @ExampleObject(name = "Members", value = MEMBERS),
                                @ExampleObject(name = "Decisions", value = DECISIONS),
                                @ExampleObject(name = "Pooled funds", value = FUNDS)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "What was put on record, or would be",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportResponse.class),
                            examples = @ExampleObject(name = "Tried", value = TRIED)))
    @APIResponse(
            responseCode = "403",
            description = "The token lacks the role board-officer or does not cover the place")
    @APIResponse(responseCode = "413", description = "Larger than the limit")
    @APIResponse(responseCode = "415", description = "Not CSV")
    @APIResponse(
            responseCode = "422",
            description = "Something is wrong; errors names all of it by row and column, and nothing was kept")
    public ImportResponse take(
            @PathParam("kind") @OneOf(SheetKind.class) @Parameter(description = KINDS, example = "actions") String kind,
            @QueryParam("board") @NotNull @Parameter(description = "Board the records belong to") UUID board,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Say what would happen and keep nothing")
                    boolean dryRun,
            @NotNull InputStream file) {
        Board found = Answers.found(boards.find(board), RecordKind.BOARD, board, boards.removedAt(board));
        caller.requirePlace(found.place().gssCode());
        SheetKind sheet = Word.stored(SheetKind.class, kind);
        return switch (ReadSheet.read(sheet, bytes(file))) {
            case SheetReading.Unreadable(List<SheetFault> faults) -> throw refused(faults);
            case SheetReading.Readable(List<SheetDraft> drafts, List<SheetNote> notes) ->
                record(sheet, board, drafts, dryRun, notes);
        };
    }

    private ImportResponse record(
            SheetKind sheet, UUID board, List<SheetDraft> drafts, boolean dryRun, List<SheetNote> notes) {
        List<SheetFault> faults = new ArrayList<>();
        List<ImportRecords.Imported> imported = importRecords.record(sheet, board, drafts, dryRun, faults);
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        return new ImportResponse(sheet, board, dryRun, imported, notes);
    }

    private static RuntimeException refused(List<SheetFault> faults) {
        return Problems.unprocessable(faults.stream().map(SheetFault::toFault).toList());
    }

    private static byte[] bytes(InputStream file) {
        try {
            byte[] content = file.readNBytes(LARGEST_FILE + 1);
            if (content.length > LARGEST_FILE) {
                throw Problems.tooLarge("A file may have at most " + LARGEST_FILE + " bytes.");
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

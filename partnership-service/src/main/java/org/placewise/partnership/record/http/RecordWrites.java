package org.placewise.partnership.record.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.form.Form;
import org.placewise.partnership.form.Forms;
import org.placewise.partnership.history.http.Answers;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.record.RecordCommands;
import org.placewise.partnership.record.RecordState;
import org.placewise.partnership.record.RecordType;

/** Takes changes of records of any kind, once it is clear that the caller may make them. */
@ApplicationScoped
public class RecordWrites {

    private static final String BOARD = "boardId";

    private final Boards boards;
    private final RecordReads reads;
    private final RecordState states;
    private final RecordCommands commands;
    private final Edge edge;

    RecordWrites(Boards boards, RecordReads reads, RecordState states, RecordCommands commands, Edge edge) {
        this.boards = boards;
        this.reads = reads;
        this.states = states;
        this.commands = commands;
        this.edge = edge;
    }

    /** What guards the way in. */
    @ApplicationScoped
    static class Edge {

        private final Caller caller;
        private final Forms forms;

        Edge(Caller caller, Forms forms) {
            this.caller = caller;
            this.forms = forms;
        }

        void requirePlace(String gssCode) {
            caller.requirePlace(gssCode);
        }

        void requireOneOf(String gssCode, List<Board> others) {
            if (others.stream().noneMatch(it -> caller.mayActFor(it.place().gssCode()))) {
                caller.requirePlace(gssCode);
            }
        }

        /** What the body states; 422 with every fault of its form. */
        <T> T read(ObjectNode body, Class<T> type) {
            return switch (forms.read(body, type)) {
                case Form.Filled<T>(T terms) -> terms;
                case Form.Faulty<T>(List<Fault> faults) -> throw Problems.unprocessable(faults);
            };
        }
    }

    /** 201 with the new record. */
    public <T> Response record(RecordType<T> type, ObjectNode body) {
        Board board = board(body);
        edge.requirePlace(board.place().gssCode());
        BoardRecord<T> record =
                Answers.accepted(commands.record(type, board.id(), edge.read(withoutBoard(body), type.termsType())));
        return Answers.created(
                URI.create(type.path() + "/" + record.id()), record.version(), states.shown(type, record));
    }

    /** 200 with the record as it stands now. */
    public <T> Response revise(RecordType<T> type, UUID id, @Nullable String ifMatch, ObjectNode body) {
        BoardRecord<T> read = changeable(type, id, ifMatch);
        BoardRecord<T> record = Answers.accepted(commands.revise(type, read, edge.read(body, type.termsType())));
        return Answers.changed(record.version(), states.shown(type, record));
    }

    /** 204 once the record is off the record; that is also for officers of what it refers to on another board. */
    public <T> Response remove(RecordType<T> type, UUID id, @Nullable String ifMatch, String reason) {
        BoardRecord<T> record = reads.current(type, id);
        edge.requireOneOf(record.gssCode(), boards.findAll(commands.boardsElsewhere(type, record.terms())));
        ETags.requireMatch(ifMatch, record.version());
        Answers.accepted(commands.remove(type, record, reason));
        return Response.noContent().build();
    }

    /** The record, once it is clear that the caller may change it and has read this version of it. */
    private <T> BoardRecord<T> changeable(RecordType<T> type, UUID id, @Nullable String ifMatch) {
        BoardRecord<T> record = reads.current(type, id);
        edge.requirePlace(record.gssCode());
        ETags.requireMatch(ifMatch, record.version());
        return record;
    }

    private Board board(ObjectNode body) {
        BoardChoice choice = edge.read(body.deepCopy().retain(BOARD), BoardChoice.class);
        return boards.find(choice.boardId())
                .orElseThrow(() -> Problems.unprocessable(List.of(new Fault(
                        "/boardId", "unknown-board", "There is no board " + choice.boardId() + " on record."))));
    }

    private static ObjectNode withoutBoard(ObjectNode body) {
        ObjectNode terms = body.deepCopy();
        terms.remove(BOARD);
        return terms;
    }
}

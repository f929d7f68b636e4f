package org.placewise.partnership.sheet.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.action.http.RecordActionRequest;
import org.placewise.partnership.form.Form;
import org.placewise.partnership.form.Forms;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.Objectives;
import org.placewise.partnership.objective.http.RecordObjectiveRequest;
import org.placewise.partnership.risk.RiskTerms;
import org.placewise.partnership.sheet.SheetColumn;
import org.placewise.partnership.sheet.SheetDraft;
import org.placewise.partnership.sheet.SheetFault;
import org.placewise.partnership.sheet.SheetKind;
import org.placewise.partnership.strategy.PriorityTerms;

/**
 * Puts what a file states on record, all of it or nothing: everything is done as if officers had stated it one by one, and undone
 * where anything is wrong or where it was only to be tried.
 */
@ApplicationScoped
class ImportRecords {

    private final Forms forms;
    private final Recorders recorders;
    private final Objectives objectives;

    ImportRecords(Forms forms, Recorders recorders, Objectives objectives) {
        this.forms = forms;
        this.recorders = recorders;
        this.objectives = objectives;
    }

    /** A record that was made, and where the file states it. */
    record Imported(int row, String title) {}

    /**
     * The records that were made, or would be, unless faults are added.
     *
     * @param faults where everything that is wrong is added
     */
    @Transactional
    public List<Imported> record(
            SheetKind kind, UUID boardId, List<SheetDraft> drafts, boolean dryRun, List<SheetFault> faults) {
        List<Imported> imported = new ArrayList<>();
        for (SheetDraft draft : drafts) {
            List<Fault> found = record(kind, boardId, draft.body());
            found.forEach(fault -> faults.add(placed(kind, draft, fault)));
            imported.add(new Imported(draft.line(), draft.body().path("title").asText()));
        }
        if (dryRun || !faults.isEmpty()) {
            QuarkusTransaction.setRollbackOnly();
        }
        return imported;
    }

    private List<Fault> record(SheetKind kind, UUID boardId, ObjectNode body) {
        return switch (kind) {
            case PRIORITIES -> stated(body, PriorityTerms.class, terms -> recorders.priority(boardId, terms));
            case RISKS -> stated(body, RiskTerms.class, terms -> recorders.risk(boardId, terms));
            case MEETINGS -> stated(body, MeetingTerms.class, terms -> recorders.meeting(boardId, terms));
            case OBJECTIVES ->
                stated(
                        body.deepCopy().put("boardId", boardId.toString()),
                        RecordObjectiveRequest.class,
                        request -> recorders.objective(boardId, request.toTerms()));
            case ACTIONS -> action(boardId, body.deepCopy());
        };
    }

    private List<Fault> action(UUID boardId, ObjectNode body) {
        String title = body.path("objective").asText();
        body.remove("objective");
        List<Objective> named = objectives.ofBoard(boardId).stream()
                .filter(it -> it.terms().title().equalsIgnoreCase(title))
                .toList();
        List<Fault> faults = new ArrayList<>();
        if (named.size() != 1) {
            faults.add(new Fault(
                    "/objective",
                    named.isEmpty() ? "unknown-objective" : "ambiguous-objective",
                    "There are " + named.size() + " objectives of the board with this title; there must be one."));
        }
        UUID objective = named.size() == 1 ? named.getFirst().id() : new UUID(0, 0);
        faults.addAll(stated(
                body.put("objectiveId", objective.toString()),
                RecordActionRequest.class,
                request -> faults.isEmpty() ? recorders.action(boardId, objective, request.toTerms()) : List.of()));
        return faults;
    }

    private <T> List<Fault> stated(ObjectNode body, Class<T> type, Function<T, List<Fault>> record) {
        return switch (forms.read(body, type)) {
            case Form.Filled<T>(T terms) -> record.apply(terms);
            case Form.Faulty<T>(List<Fault> faults) -> faults;
        };
    }

    private static SheetFault placed(SheetKind kind, SheetDraft draft, Fault fault) {
        String column = kind.columnOf(fault.pointer()).map(SheetColumn::heading).orElse(null);
        return new SheetFault(draft.lineOf(fault.pointer()), column, fault.code(), fault.message());
    }
}

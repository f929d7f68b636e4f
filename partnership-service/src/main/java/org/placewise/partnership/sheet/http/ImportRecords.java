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
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.form.Form;
import org.placewise.partnership.form.Forms;
import org.placewise.partnership.fund.FundTerms;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.objective.http.RecordObjectiveRequest;
import org.placewise.partnership.risk.RiskTerms;
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
    private final NamedInFiles named;
    private final MemberRows members;

    ImportRecords(Forms forms, Recorders recorders, NamedInFiles named, MemberRows members) {
        this.forms = forms;
        this.recorders = recorders;
        this.named = named;
        this.members = members;
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
        if (kind == SheetKind.MEMBERS) {
            faults.addAll(members.appoint(boardId, drafts));
        } else {
            for (SheetDraft draft : drafts) {
                record(kind, boardId, draft.body()).forEach(fault -> faults.add(draft.placed(kind, fault)));
            }
        }
        if (dryRun || !faults.isEmpty()) {
            QuarkusTransaction.setRollbackOnly();
        }
        return drafts.stream()
                .map(draft -> new Imported(draft.line(), draft.titled(kind)))
                .toList();
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
            case DECISIONS -> decision(boardId, body.deepCopy());
            case POOLED_FUNDS -> stated(body, FundTerms.class, terms -> recorders.fund(boardId, terms));
            case MEMBERS -> throw new IllegalArgumentException("Members are appointed together");
        };
    }

    private List<Fault> action(UUID boardId, ObjectNode body) {
        String title = body.path("objective").asText();
        body.remove("objective");
        List<Fault> faults = new ArrayList<>();
        UUID objective = named.objective(boardId, title, "/objective", faults).orElse(NamedInFiles.NONE);
        faults.addAll(stated(
                body.put("objectiveId", objective.toString()),
                RecordActionRequest.class,
                request -> faults.isEmpty() ? recorders.action(boardId, objective, request.toTerms()) : List.of()));
        return faults;
    }

    /** What is named and not on record is told together with what else is wrong of a decision. */
    private List<Fault> decision(UUID boardId, ObjectNode body) {
        List<Fault> faults = new ArrayList<>();
        boolean met = named.inDecision(boardId, body, faults);
        faults.addAll(stated(body, DecisionTerms.class, terms -> met ? recorders.decision(boardId, terms) : List.of()));
        return faults;
    }

    private <T> List<Fault> stated(ObjectNode body, Class<T> type, Function<T, List<Fault>> record) {
        return switch (forms.read(body, type)) {
            case Form.Filled<T>(T terms) -> record.apply(terms);
            case Form.Faulty<T>(List<Fault> faults) -> faults;
        };
    }
}

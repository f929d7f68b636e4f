package org.placewise.partnership.sheet.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.action.RecordAction;
import org.placewise.partnership.action.http.RecordActionRequest;
import org.placewise.partnership.board.Boards;
import org.placewise.partnership.decision.DecisionTerms;
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
 * Puts what a file states on record, all of it or nothing: each record is held against what officers' requests are held against,
 * all are written together, and everything is undone where anything is wrong or where it was only to be tried.
 */
@ApplicationScoped
class ImportRecords {

    /** Stands where a record is named that is not found, so that the rest can be checked. */
    private static final UUID NONE = new UUID(0, 0);

    private final Boards boards;
    private final Forms forms;
    private final Recorders recorders;
    private final NamedInFiles named;
    private final MemberRows members;

    ImportRecords(Boards boards, Forms forms, Recorders recorders, NamedInFiles named, MemberRows members) {
        this.boards = boards;
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
        boards.lock(boardId);
        faults.addAll(recorded(kind, boardId, drafts));
        if (dryRun || !faults.isEmpty()) {
            QuarkusTransaction.setRollbackOnly();
        }
        return drafts.stream()
                .map(draft -> new Imported(draft.line(), draft.titled(kind)))
                .toList();
    }

    private List<SheetFault> recorded(SheetKind kind, UUID boardId, List<SheetDraft> drafts) {
        return switch (kind) {
            case PRIORITIES -> stated(kind, drafts, PriorityTerms.class, terms -> recorders.priorities(boardId, terms));
            case RISKS -> stated(kind, drafts, RiskTerms.class, terms -> recorders.risks(boardId, terms));
            case MEETINGS -> stated(kind, drafts, MeetingTerms.class, terms -> recorders.meetings(boardId, terms));
            case POOLED_FUNDS -> stated(kind, drafts, FundTerms.class, terms -> recorders.funds(boardId, terms));
            case OBJECTIVES -> objectives(boardId, drafts);
            case ACTIONS -> actions(boardId, drafts);
            case DECISIONS -> decisions(boardId, drafts);
            case MEMBERS -> members.appoint(boardId, drafts);
        };
    }

    private <T> List<SheetFault> stated(
            SheetKind kind, List<SheetDraft> drafts, Class<T> type, Function<List<T>, List<List<Fault>>> rules) {
        return CheckedDraft.faults(
                kind,
                drafts.stream()
                        .map(draft -> CheckedDraft.of(
                                draft, forms.read(draft.body(), type), List.of(), true, Function.<T>identity()))
                        .toList(),
                rules);
    }

    private List<SheetFault> objectives(UUID boardId, List<SheetDraft> drafts) {
        return CheckedDraft.faults(
                SheetKind.OBJECTIVES,
                drafts.stream()
                        .map(draft -> CheckedDraft.of(
                                draft,
                                forms.read(
                                        draft.body().deepCopy().put("boardId", boardId.toString()),
                                        RecordObjectiveRequest.class),
                                List.of(),
                                true,
                                RecordObjectiveRequest::toTerms))
                        .toList(),
                terms -> recorders.objectives(boardId, terms));
    }

    private List<SheetFault> actions(UUID boardId, List<SheetDraft> drafts) {
        NamesOnBoard objectives = named.objectives(boardId);
        return CheckedDraft.faults(
                SheetKind.ACTIONS,
                drafts.stream().map(draft -> action(draft, objectives)).toList(),
                terms -> recorders.actions(boardId, terms));
    }

    private CheckedDraft<RecordAction.Stated> action(SheetDraft draft, NamesOnBoard objectives) {
        ObjectNode body = draft.body().deepCopy();
        String title = body.path("objective").asText();
        body.remove("objective");
        List<Fault> faults = new ArrayList<>();
        UUID objective = objectives.only(title, "/objective", faults).orElse(NONE);
        return CheckedDraft.of(
                draft,
                forms.read(body.put("objectiveId", objective.toString()), RecordActionRequest.class),
                faults,
                faults.isEmpty(),
                request -> new RecordAction.Stated(objective, request.toTerms()));
    }

    private List<SheetFault> decisions(UUID boardId, List<SheetDraft> drafts) {
        NamesOnBoard meetings = named.meetings(boardId);
        NamesOnBoard objectives = named.objectives(boardId);
        return CheckedDraft.faults(
                SheetKind.DECISIONS,
                drafts.stream()
                        .map(draft -> decision(draft, meetings, objectives))
                        .toList(),
                terms -> recorders.decisions(boardId, terms));
    }

    /** What is named and not on record is told together with what else is wrong of a decision. */
    private CheckedDraft<DecisionTerms> decision(SheetDraft draft, NamesOnBoard meetings, NamesOnBoard objectives) {
        ObjectNode body = draft.body().deepCopy();
        List<Fault> faults = new ArrayList<>();
        ArrayNode ids = body.arrayNode();
        JsonNode titles = body.path("objectiveIds");
        for (int i = 0; i < titles.size(); i++) {
            objectives
                    .only(titles.get(i).asText(), "/objectiveIds/" + i, faults)
                    .ifPresent(id -> ids.add(id.toString()));
        }
        body.set("objectiveIds", ids);
        Optional<UUID> meeting = body.has("meetingId")
                ? meetings.only(body.path("meetingId").asText(), "/meetingId", faults)
                : Optional.empty();
        if (body.has("meetingId")) {
            body.put("meetingId", meeting.orElse(NONE).toString());
        }
        return CheckedDraft.of(
                draft,
                forms.read(body, DecisionTerms.class),
                faults,
                meeting.isPresent(),
                Function.<DecisionTerms>identity());
    }
}

package org.placewise.partnership.sheet.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.action.RecordAction;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.decision.DecisionType;
import org.placewise.partnership.fund.FundTerms;
import org.placewise.partnership.fund.FundType;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.http.Answers;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.meeting.MeetingType;
import org.placewise.partnership.objective.ObjectiveTerms;
import org.placewise.partnership.objective.RecordObjective;
import org.placewise.partnership.record.RecordCommands;
import org.placewise.partnership.record.RecordType;
import org.placewise.partnership.risk.RiskTerms;
import org.placewise.partnership.risk.RiskType;
import org.placewise.partnership.strategy.PriorityTerms;
import org.placewise.partnership.strategy.PriorityType;

/**
 * The use cases that put records of the kinds that files hold on record, all of a file at once; each tells what is wrong with
 * each record in their order, nothing where it is done.
 */
@ApplicationScoped
class Recorders {

    private final RecordCommands commands;
    private final RecordObjective recordObjective;
    private final RecordAction recordAction;
    private final PriorityType priorities;
    private final KindsInFiles kinds;

    Recorders(
            RecordCommands commands,
            RecordObjective recordObjective,
            RecordAction recordAction,
            PriorityType priorities,
            KindsInFiles kinds) {
        this.commands = commands;
        this.recordObjective = recordObjective;
        this.recordAction = recordAction;
        this.priorities = priorities;
        this.kinds = kinds;
    }

    /** Further kinds in the one shape. */
    @ApplicationScoped
    static class KindsInFiles {

        private final RiskType risks;
        private final MeetingType meetings;
        private final DecisionType decisions;
        private final FundType funds;

        KindsInFiles(RiskType risks, MeetingType meetings, DecisionType decisions, FundType funds) {
            this.risks = risks;
            this.meetings = meetings;
            this.decisions = decisions;
            this.funds = funds;
        }

        RiskType risks() {
            return risks;
        }

        MeetingType meetings() {
            return meetings;
        }

        DecisionType decisions() {
            return decisions;
        }

        FundType funds() {
            return funds;
        }
    }

    List<List<Fault>> priorities(UUID boardId, List<PriorityTerms> stated) {
        return record(priorities, boardId, stated);
    }

    List<List<Fault>> risks(UUID boardId, List<RiskTerms> stated) {
        return record(kinds.risks(), boardId, stated);
    }

    List<List<Fault>> meetings(UUID boardId, List<MeetingTerms> stated) {
        return record(kinds.meetings(), boardId, stated);
    }

    List<List<Fault>> decisions(UUID boardId, List<DecisionTerms> stated) {
        return record(kinds.decisions(), boardId, stated);
    }

    List<List<Fault>> funds(UUID boardId, List<FundTerms> stated) {
        return record(kinds.funds(), boardId, stated);
    }

    List<List<Fault>> objectives(UUID boardId, List<ObjectiveTerms> stated) {
        return each(recordObjective.recordAll(boardId, stated));
    }

    List<List<Fault>> actions(UUID boardId, List<RecordAction.Stated> stated) {
        return each(recordAction.recordAll(boardId, stated));
    }

    private <T> List<List<Fault>> record(RecordType<T> type, UUID boardId, List<T> stated) {
        return each(commands.recordAll(type, boardId, stated));
    }

    private static <T> List<List<Fault>> each(List<Outcome<T>> outcomes) {
        return outcomes.stream().map(Recorders::faults).toList();
    }

    /** Refusals are told; anything else that stands in the way concerns the request as a whole. */
    static <T> List<Fault> faults(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T>(List<Fault> faults)) {
            return faults;
        }
        Answers.accepted(outcome);
        return List.of();
    }
}

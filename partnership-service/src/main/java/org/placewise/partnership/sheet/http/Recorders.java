package org.placewise.partnership.sheet.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.action.ActionTerms;
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
import org.placewise.partnership.risk.RiskTerms;
import org.placewise.partnership.risk.RiskType;
import org.placewise.partnership.strategy.PriorityTerms;
import org.placewise.partnership.strategy.PriorityType;

/** The use cases that put records of the kinds that files hold on record; each tells what is wrong, nothing where it is done. */
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

    List<Fault> priority(UUID boardId, PriorityTerms terms) {
        return faults(commands.record(priorities, boardId, terms));
    }

    List<Fault> risk(UUID boardId, RiskTerms terms) {
        return faults(commands.record(kinds.risks(), boardId, terms));
    }

    List<Fault> meeting(UUID boardId, MeetingTerms terms) {
        return faults(commands.record(kinds.meetings(), boardId, terms));
    }

    List<Fault> decision(UUID boardId, DecisionTerms terms) {
        return faults(commands.record(kinds.decisions(), boardId, terms));
    }

    List<Fault> fund(UUID boardId, FundTerms terms) {
        return faults(commands.record(kinds.funds(), boardId, terms));
    }

    List<Fault> objective(UUID boardId, ObjectiveTerms terms) {
        return faults(recordObjective.record(boardId, terms));
    }

    List<Fault> action(UUID boardId, UUID objectiveId, ActionTerms terms) {
        return faults(recordAction.record(boardId, objectiveId, terms));
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

package org.placewise.partnership.sign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.fund.FundTerms;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.risk.RiskTerms;
import org.placewise.partnership.sign.measure.ActionConcentration;
import org.placewise.partnership.sign.measure.AttendanceBalance;
import org.placewise.partnership.sign.measure.DecisionToAction;
import org.placewise.partnership.sign.measure.ExceptionReports;
import org.placewise.partnership.sign.measure.Lateness;
import org.placewise.partnership.sign.measure.Measures;
import org.placewise.partnership.sign.measure.Turnover;
import org.placewise.partnership.sign.measure.VacantSeats;
import org.placewise.partnership.strategy.PriorityTerms;
import org.placewise.partnership.thread.LinkTerms;

/**
 * The records of one board that the signs are computed from, oldest first.
 *
 * @param board what it states of itself; without members and powers where it was not on record
 * @param membersYearBefore those on the record a year before
 * @param links of the golden thread that begin or end at an objective of the board
 * @param series of the objectives' indicators, by objective
 */
public record BoardRecords(
        UUID boardId,
        BoardTerms board,
        List<Member> membersYearBefore,
        List<Objective> objectives,
        List<Action> actions,
        List<BoardRecord<MeetingTerms>> meetings,
        List<BoardRecord<DecisionTerms>> decisions,
        List<BoardRecord<PriorityTerms>> priorities,
        List<BoardRecord<LinkTerms>> links,
        List<BoardRecord<FundTerms>> funds,
        List<BoardRecord<RiskTerms>> risks,
        Map<UUID, IndicatorSeries> series) {

    public BoardRecords {
        membersYearBefore = List.copyOf(membersYearBefore);
        objectives = List.copyOf(objectives);
        actions = List.copyOf(actions);
        meetings = List.copyOf(meetings);
        decisions = List.copyOf(decisions);
        priorities = List.copyOf(priorities);
        links = List.copyOf(links);
        funds = List.copyOf(funds);
        risks = List.copyOf(risks);
        series = Map.copyOf(series);
    }

    /** The signs as they read at the end of a day. */
    public Signs signs(LocalDate asOf) {
        return new Signs(
                asOf,
                ClaritySign.of(objectives),
                OwnershipSign.of(actions, asOf),
                ImpactSign.of(objectives, actions, this::seriesOf),
                PowerSign.of(board, meetings, decisions, funds, asOf),
                BottomUpSign.of(board, meetings, decisions, asOf),
                CoherenceSign.of(priorities, objectives, actions, links),
                RiskSign.of(risks, asOf),
                AvoidableAdmissionsSign.of(objectives, actions, this::seriesOf, asOf),
                measures(asOf));
    }

    /** The series that an objective is followed by, where it is published. */
    public Optional<IndicatorSeries> seriesOf(Objective objective) {
        return Optional.ofNullable(series.get(objective.id()));
    }

    /** The actions that serve each objective, by objective; one that none serves is left out. */
    public Map<UUID, List<Action>> actionsByObjective() {
        return actions.stream().collect(Collectors.groupingBy(Action::objectiveId));
    }

    private Measures measures(LocalDate asOf) {
        return new Measures(
                AttendanceBalance.of(board, meetings, decisions, asOf),
                ActionConcentration.of(board, actions, asOf),
                DecisionToAction.of(meetings, decisions, actions, asOf),
                Lateness.of(actions, asOf),
                Turnover.of(membersYearBefore, board, asOf),
                VacantSeats.of(boardId, board, asOf),
                ExceptionReports.of(actions, asOf));
    }
}

package org.placewise.partnership.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionTerms;
import org.placewise.partnership.action.Actions;
import org.placewise.partnership.calendar.CalendarEntry.EntryStatus;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.decision.DecisionType;
import org.placewise.partnership.fund.FundTerms;
import org.placewise.partnership.fund.FundType;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.meeting.MeetingType;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.Objectives;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.record.Records;
import org.placewise.partnership.risk.RiskState;
import org.placewise.partnership.risk.RiskTerms;
import org.placewise.partnership.risk.RiskType;

/** What of the record of a board has a day: meetings, and what is due. What is done or settled has left the calendar. */
@ApplicationScoped
public class BoardCalendar {

    private final Records records;
    private final Objectives objectives;
    private final Actions actions;
    private final Types types;

    BoardCalendar(Records records, Objectives objectives, Actions actions, Types types) {
        this.records = records;
        this.objectives = objectives;
        this.actions = actions;
        this.types = types;
    }

    /** The kinds of record that have days. */
    @ApplicationScoped
    static class Types {

        private final MeetingType meetings;
        private final DecisionType decisions;
        private final RiskType risks;
        private final FundType funds;

        Types(MeetingType meetings, DecisionType decisions, RiskType risks, FundType funds) {
            this.meetings = meetings;
            this.decisions = decisions;
            this.risks = risks;
            this.funds = funds;
        }

        MeetingType meetings() {
            return meetings;
        }

        DecisionType decisions() {
            return decisions;
        }

        RiskType risks() {
            return risks;
        }

        FundType funds() {
            return funds;
        }
    }

    /** The entries of a board by day. */
    public List<CalendarEntry> of(UUID boardId) {
        return Stream.of(
                        records.ofBoard(types.meetings(), boardId).stream().map(BoardCalendar::meeting),
                        records.ofBoard(types.decisions(), boardId).stream().flatMap(BoardCalendar::decision),
                        records.ofBoard(types.risks(), boardId).stream().flatMap(BoardCalendar::review),
                        records.ofBoard(types.funds(), boardId).stream().flatMap(BoardCalendar::returns),
                        objectives.ofBoard(boardId).stream().flatMap(BoardCalendar::target),
                        actions.ofBoard(boardId).stream().flatMap(BoardCalendar::action))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(CalendarEntry::day).thenComparing(CalendarEntry::uid))
                .toList();
    }

    private static CalendarEntry meeting(BoardRecord<MeetingTerms> meeting) {
        MeetingTerms terms = meeting.terms();
        EntryStatus status =
                switch (terms.state()) {
                    case PLANNED -> EntryStatus.TENTATIVE;
                    case HELD -> EntryStatus.CONFIRMED;
                    case CANCELLED -> EntryStatus.CANCELLED;
                };
        return new CalendarEntry(meeting.id(), meeting.version(), terms.heldOn(), terms.title(), "meeting", status);
    }

    private static Stream<CalendarEntry> decision(BoardRecord<DecisionTerms> decision) {
        return due(
                decision.id(),
                decision.version(),
                decision.terms().dueOn(),
                "Decision to be acted on: " + decision.terms().title(),
                "decision");
    }

    private static Stream<CalendarEntry> review(BoardRecord<RiskTerms> risk) {
        return risk.terms().state() == RiskState.OPEN
                ? due(
                        risk.id(),
                        risk.version(),
                        risk.terms().reviewOn(),
                        "Risk to be reviewed: " + risk.terms().title(),
                        "risk")
                : Stream.empty();
    }

    private static Stream<CalendarEntry> returns(BoardRecord<FundTerms> fund) {
        return fund.terms().returns().stream()
                .filter(it -> it.approvedOn() == null)
                .map(it -> new CalendarEntry(
                        Objects.requireNonNull(it.returnId()),
                        fund.version(),
                        it.dueOn(),
                        "Return due: " + it.title() + " (" + fund.terms().title() + ")",
                        "pooled-fund",
                        null));
    }

    private static Stream<CalendarEntry> target(Objective objective) {
        return due(
                objective.id(),
                objective.version(),
                objective.terms().targetDate(),
                "Target date: " + objective.terms().title(),
                "objective");
    }

    private static Stream<CalendarEntry> action(Action action) {
        ActionTerms terms = action.terms();
        if (!terms.status().isLive()) {
            return Stream.empty();
        }
        Stream<CalendarEntry> milestones = terms.milestones().stream()
                .filter(it -> it.reachedOn() == null)
                .map(it -> new CalendarEntry(
                        Objects.requireNonNull(it.milestoneId()),
                        action.version(),
                        it.dueOn(),
                        "Milestone: " + it.title() + " (" + terms.title() + ")",
                        "milestone",
                        null));
        return Stream.concat(
                due(action.id(), action.version(), terms.dueDate(), "Action due: " + terms.title(), "action"),
                milestones);
    }

    private static Stream<CalendarEntry> due(
            UUID id, long version, @Nullable LocalDate day, String summary, String category) {
        return day == null ? Stream.empty() : Stream.of(new CalendarEntry(id, version, day, summary, category, null));
    }
}

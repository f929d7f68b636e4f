package org.placewise.partnership.sign;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.action.ActionTerms;
import org.placewise.partnership.action.ExceptionReport;
import org.placewise.partnership.action.ExpectedEffect;
import org.placewise.partnership.action.Milestone;
import org.placewise.partnership.action.Reach;
import org.placewise.partnership.action.Uptake;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.BoardType;
import org.placewise.partnership.board.DelegatedFunction;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.board.Power;
import org.placewise.partnership.decision.Authority;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.fund.Contribution;
import org.placewise.partnership.fund.FundKind;
import org.placewise.partnership.fund.FundTerms;
import org.placewise.partnership.meeting.AgendaItem;
import org.placewise.partnership.meeting.Attendance;
import org.placewise.partnership.meeting.MeetingState;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.meeting.RaisedBy;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectiveFixture;
import org.placewise.partnership.objective.ObjectiveTerms;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.vocabulary.Sector;

/** Records of a board to test signs with, as of 1 June 2026. */
public final class RecordFixture {

    public static final LocalDate AS_OF = LocalDate.parse("2026-06-01");

    private static final UUID BOARD = UUID.randomUUID();

    private RecordFixture() {}

    public static <T> BoardRecord<T> recorded(T terms) {
        return recorded(terms, LocalDate.parse("2026-01-05"));
    }

    public static <T> BoardRecord<T> recorded(T terms, LocalDate on) {
        return new BoardRecord<>(UUID.randomUUID(), 1, BOARD, "E08000037", noon(on), terms);
    }

    public static Instant noon(LocalDate day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    // Boards

    public static Member member(Sector sector) {
        return member("Example " + sector.word(), sector, null, null);
    }

    public static Member member(
            String organisation, Sector sector, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Member(UUID.randomUUID(), null, "Member", organisation, null, sector, null, from, until, null);
    }

    public static BoardTerms boardOf(Member... members) {
        return board(Set.of(), false, members);
    }

    public static BoardTerms board(Set<Power> powers, boolean delegated, Member... members) {
        return new BoardTerms(
                "Example board",
                BoardType.OTHER,
                List.of(members),
                List.of(),
                null,
                powers,
                delegated
                        ? List.of(new DelegatedFunction("Community services", "Example ICB", "Section 65Z5"))
                        : List.of());
    }

    // Meetings and decisions

    public static BoardRecord<MeetingTerms> held(LocalDate on, List<AgendaItem> agenda, Attendance... attendance) {
        return recorded(new MeetingTerms(on, "Meeting", MeetingState.HELD, agenda, List.of(attendance)));
    }

    public static BoardRecord<MeetingTerms> held(LocalDate on) {
        return held(on, List.of());
    }

    public static AgendaItem item(RaisedBy raisedBy, @Nullable UUID member) {
        return new AgendaItem(UUID.randomUUID(), "What tenants told us", raisedBy, member);
    }

    public static BoardRecord<DecisionTerms> decision(BoardRecord<MeetingTerms> at, Authority authority) {
        return decision(at, authority, null, null, "Director of public health");
    }

    public static BoardRecord<DecisionTerms> decision(
            BoardRecord<MeetingTerms> at,
            Authority authority,
            @Nullable UUID agendaItem,
            @Nullable LocalDate dueOn,
            @Nullable String toAct,
            UUID... actions) {
        return recorded(new DecisionTerms(
                at.id(), agendaItem, "Fund two centres", authority, toAct, dueOn, List.of(), Arrays.asList(actions)));
    }

    public static BoardRecord<FundTerms> fund(String... contributors) {
        List<Contribution> contributions = Arrays.stream(contributors)
                .map(name -> new Contribution(name, new BigDecimal("1000"), 2026))
                .toList();
        return recorded(new FundTerms(
                "Better Care Fund",
                FundKind.BETTER_CARE_FUND,
                contributions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    // Objectives and actions

    public static Objective objective(@Nullable UUID priorityId, String... tags) {
        ObjectiveTerms clear = ObjectiveFixture.clear().terms();
        return ObjectiveFixture.recorded(new ObjectiveTerms(
                clear.title(),
                clear.pitComponent(),
                clear.indicator(),
                clear.baseline(),
                clear.target(),
                clear.targetDate(),
                clear.populationGroup(),
                null,
                null,
                null,
                priorityId,
                List.of(tags),
                null,
                null));
    }

    /** An action of an organisation. */
    public static Action action(UUID objectiveId, @Nullable String organisation, @Nullable Sector sector) {
        return new ActionBuilder(objectiveId).of(organisation, sector).build();
    }

    /** Builds an action that is in progress, recorded on 5 January 2026. */
    public static final class ActionBuilder {
        private final UUID objectiveId;
        private @Nullable String organisation = "Example Council";
        private @Nullable Sector sector = Sector.LOCAL_AUTHORITY;
        private @Nullable LocalDate due = LocalDate.parse("2027-03-31");
        private ActionStatus status = ActionStatus.IN_PROGRESS;
        private List<Milestone> milestones = List.of();
        private List<ExceptionReport> exceptions = List.of();
        private @Nullable ExpectedEffect effect;
        private @Nullable Reach reach;
        private @Nullable Uptake uptake;
        private @Nullable Integer lag;
        private LocalDate recordedOn = LocalDate.parse("2026-01-05");

        public ActionBuilder(UUID objectiveId) {
            this.objectiveId = objectiveId;
        }

        public ActionBuilder of(@Nullable String organisation, @Nullable Sector sector) {
            this.organisation = organisation;
            this.sector = sector;
            return this;
        }

        public ActionBuilder due(@Nullable LocalDate due) {
            this.due = due;
            return this;
        }

        public ActionBuilder status(ActionStatus status) {
            this.status = status;
            return this;
        }

        public ActionBuilder milestone(LocalDate due, @Nullable LocalDate reached) {
            this.milestones = List.of(new Milestone(UUID.randomUUID(), "First session", due, reached));
            return this;
        }

        public ActionBuilder exception(LocalDate on, @Nullable String recovery) {
            this.exceptions = List.of(new ExceptionReport(on, "The provider has withdrawn", recovery));
            return this;
        }

        public ActionBuilder scale(@Nullable Reach reach, @Nullable Uptake uptake, @Nullable ExpectedEffect effect) {
            this.reach = reach;
            this.uptake = uptake;
            this.effect = effect;
            return this;
        }

        public ActionBuilder lag(@Nullable Integer months) {
            this.lag = months;
            return this;
        }

        public ActionBuilder recorded(LocalDate on) {
            this.recordedOn = on;
            return this;
        }

        public Action build() {
            ActionTerms terms = new ActionTerms(
                    "Offer support",
                    organisation == null ? null : "Tobacco lead",
                    organisation,
                    sector,
                    due,
                    30,
                    status,
                    null,
                    milestones,
                    exceptions,
                    List.of(),
                    effect,
                    reach,
                    uptake,
                    lag,
                    null);
            return new Action(
                    UUID.randomUUID(), 1, objectiveId, BOARD, "E08000037", noon(recordedOn), terms, List.of());
        }
    }
}

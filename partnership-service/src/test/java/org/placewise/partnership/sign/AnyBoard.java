package org.placewise.partnership.sign;

import static org.placewise.partnership.sign.RecordFixture.AS_OF;
import static org.placewise.partnership.sign.RecordFixture.held;
import static org.placewise.partnership.sign.RecordFixture.item;
import static org.placewise.partnership.sign.RecordFixture.member;
import static org.placewise.partnership.sign.RecordFixture.recorded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.board.Power;
import org.placewise.partnership.decision.Authority;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.fund.FundTerms;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.impact.SeriesFixture;
import org.placewise.partnership.meeting.AgendaItem;
import org.placewise.partnership.meeting.Attendance;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.meeting.Presence;
import org.placewise.partnership.meeting.RaisedBy;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectiveFixture;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.risk.RiskKind;
import org.placewise.partnership.risk.RiskState;
import org.placewise.partnership.risk.RiskTerms;
import org.placewise.partnership.sign.RecordFixture.ActionBuilder;
import org.placewise.partnership.strategy.PrioritySource;
import org.placewise.partnership.strategy.PriorityTerms;
import org.placewise.partnership.thread.LinkKind;
import org.placewise.partnership.thread.LinkStrength;
import org.placewise.partnership.thread.LinkTerms;
import org.placewise.partnership.vocabulary.Sector;

/** A board with a few records of every kind, good and bad, made of a source of chance. */
final class AnyBoard {

    private static final int MOST = 3;

    private final Random chance;

    private AnyBoard(Random chance) {
        this.chance = chance;
    }

    static BoardRecords records(Random chance) {
        return new AnyBoard(chance).records();
    }

    private BoardRecords records() {
        List<Member> members = some(() -> member(any(Sector.values())));
        List<BoardRecord<PriorityTerms>> priorities =
                some(() -> recorded(new PriorityTerms("Priority", PrioritySource.JSNA, null)));
        List<Objective> objectives = some(() -> objective(priorities));
        List<Action> actions = objectives.stream()
                .flatMap(it -> some(() -> action(it)).stream())
                .toList();
        List<BoardRecord<MeetingTerms>> meetings = some(() -> meeting(members));
        List<BoardRecord<DecisionTerms>> decisions = meetings.stream()
                .flatMap(it -> some(() -> decision(it, actions)).stream())
                .toList();
        Set<Power> powers = chance.nextBoolean() ? EnumSet.of(Power.DECISION_MAKING) : EnumSet.of(Power.ADVISORY);
        return new BoardRecords(
                UUID.randomUUID(),
                RecordFixture.board(powers, chance.nextBoolean(), members.toArray(Member[]::new)),
                members.stream().limit(2).toList(),
                objectives,
                actions,
                meetings,
                decisions,
                priorities,
                objectives.stream()
                        .filter(_ -> chance.nextBoolean())
                        .map(AnyBoard::link)
                        .toList(),
                some(this::fund),
                some(this::risk),
                series(objectives));
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(chance.nextInt(MOST + 1)).toList();
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[chance.nextInt(of.length)];
    }

    private @Nullable LocalDate day() {
        return any(null, AS_OF.minusDays(400), AS_OF.minusDays(1), AS_OF, AS_OF.plusDays(30));
    }

    private Objective objective(List<BoardRecord<PriorityTerms>> priorities) {
        if (chance.nextInt(4) == 0) {
            return ObjectiveFixture.recorded(ObjectiveFixture.titleOnly());
        }
        UUID priority = priorities.isEmpty() || chance.nextBoolean()
                ? null
                : priorities.get(chance.nextInt(priorities.size())).id();
        return RecordFixture.objective(priority, any("core20plus5", "avoidable-emergency-admissions"));
    }

    private Action action(Objective objective) {
        ActionBuilder action = new ActionBuilder(objective.id())
                .of(any(null, "Example Council", "Example Trust"), any(Sector.NHS, Sector.LOCAL_AUTHORITY))
                .due(day())
                .status(any(ActionStatus.values()))
                .lag(any(null, 0, 24));
        if (chance.nextBoolean()) {
            action.exception(AS_OF.minusDays(5), any(null, "A second provider"));
        }
        return action.build();
    }

    private BoardRecord<MeetingTerms> meeting(List<Member> members) {
        List<AgendaItem> agenda = some(() -> item(any(RaisedBy.values()), null));
        List<Attendance> attendance = new ArrayList<>();
        members.forEach(member -> attendance.add(new Attendance(member.memberId(), any(Presence.values()), null)));
        return held(AS_OF.minusDays(chance.nextInt(500)), agenda, attendance.toArray(Attendance[]::new));
    }

    private BoardRecord<DecisionTerms> decision(BoardRecord<MeetingTerms> meeting, List<Action> actions) {
        UUID item = meeting.terms().agenda().isEmpty()
                ? null
                : meeting.terms().agenda().getFirst().itemId();
        UUID[] by = actions.isEmpty() || chance.nextBoolean()
                ? new UUID[0]
                : new UUID[] {actions.get(chance.nextInt(actions.size())).id()};
        return RecordFixture.decision(meeting, any(Authority.values()), item, day(), any(null, "Director"), by);
    }

    private BoardRecord<FundTerms> fund() {
        return chance.nextBoolean() ? RecordFixture.fund("Council") : RecordFixture.fund("Council", "ICB");
    }

    private BoardRecord<RiskTerms> risk() {
        return recorded(new RiskTerms(
                any(RiskKind.values()), "A risk", any(null, "Owner"), day(), any(RiskState.values()), List.of(), null));
    }

    private static BoardRecord<LinkTerms> link(Objective objective) {
        return recorded(new LinkTerms(objective.id(), UUID.randomUUID(), LinkKind.CONTRIBUTES_TO, LinkStrength.STRONG));
    }

    private Map<UUID, IndicatorSeries> series(List<Objective> objectives) {
        Map<UUID, IndicatorSeries> series = new HashMap<>();
        objectives.stream()
                .filter(_ -> chance.nextBoolean())
                .forEach(objective -> series.put(
                        objective.id(),
                        SeriesFixture.lowIsGood(
                                SeriesFixture.value(2024, "18.4"),
                                SeriesFixture.value(2026, any("12", "18.4", "25")))));
        return series;
    }
}

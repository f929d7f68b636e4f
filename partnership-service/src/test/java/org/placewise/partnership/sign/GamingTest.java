package org.placewise.partnership.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.sign.RecordFixture.AS_OF;
import static org.placewise.partnership.sign.RecordFixture.recorded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.sign.measure.Measures;

/** Whatever a board has on record, making ten of one record raises no sign and no measure. */
class GamingTest {

    private static final int TEN = 10;

    @Provide
    Arbitrary<BoardRecords> boards() {
        return Arbitraries.randomValue(AnyBoard::records);
    }

    @Property(tries = 300)
    void splittingOneActionIntoTenRaisesNothing(@ForAll("boards") BoardRecords board) {
        notRaised(board, with(board, board.objectives(), tenfold(board.actions(), GamingTest::copy)));
    }

    @Property(tries = 300)
    void splittingOneObjectiveIntoTenRaisesNothing(@ForAll("boards") BoardRecords board) {
        notRaised(board, with(board, tenfold(board.objectives(), GamingTest::copy), board.actions()));
    }

    @Property(tries = 300)
    void repeatingOneDecisionMeetingRiskOrFundTenTimesRaisesNothing(@ForAll("boards") BoardRecords board) {
        notRaised(
                board,
                new BoardRecords(
                        board.boardId(),
                        board.board(),
                        board.membersYearBefore(),
                        board.objectives(),
                        board.actions(),
                        tenfold(board.meetings(), GamingTest::copy),
                        tenfold(board.decisions(), GamingTest::copy),
                        board.priorities(),
                        board.links(),
                        tenfold(board.funds(), GamingTest::copy),
                        tenfold(board.risks(), GamingTest::copy),
                        board.series()));
    }

    /** The same board with these; a copy of the last objective is followed by the same series. */
    private static BoardRecords with(BoardRecords board, List<Objective> objectives, List<Action> actions) {
        Map<UUID, IndicatorSeries> series = new HashMap<>(board.series());
        objectives.stream().skip(board.objectives().size()).forEach(copy -> board.seriesOf(
                        board.objectives().getLast())
                .ifPresent(it -> series.put(copy.id(), it)));
        return new BoardRecords(
                board.boardId(),
                board.board(),
                board.membersYearBefore(),
                objectives,
                actions,
                board.meetings(),
                board.decisions(),
                board.priorities(),
                board.links(),
                board.funds(),
                board.risks(),
                series);
    }

    /** The last record ten times over, the first of them as it was. */
    private static <T> List<T> tenfold(List<T> records, UnaryOperator<T> copy) {
        List<T> more = new ArrayList<>(records);
        if (!records.isEmpty()) {
            IntStream.range(1, TEN).forEach(_ -> more.add(copy.apply(records.getLast())));
        }
        return more;
    }

    private static Action copy(Action action) {
        return new Action(
                UUID.randomUUID(),
                1,
                action.objectiveId(),
                action.boardId(),
                action.gssCode(),
                action.recordedAt(),
                action.terms(),
                action.progress());
    }

    private static Objective copy(Objective objective) {
        return new Objective(
                UUID.randomUUID(),
                1,
                objective.boardId(),
                objective.gssCode(),
                objective.recordedAt(),
                objective.terms());
    }

    private static <T> BoardRecord<T> copy(BoardRecord<T> record) {
        return recorded(record.terms());
    }

    private static void notRaised(BoardRecords before, BoardRecords after) {
        Map<String, Integer> was = steps(before.signs(AS_OF));
        Map<String, Integer> is = steps(after.signs(AS_OF));

        assertThat(is).allSatisfy((sign, step) -> assertThat(step).as(sign).isLessThanOrEqualTo(was.get(sign)));
    }

    private static Map<String, Integer> steps(Signs signs) {
        Measures measures = signs.measures();
        List<Enum<?>> findings = Arrays.asList(
                signs.clarity().finding(),
                signs.ownership().finding(),
                signs.impact().finding(),
                signs.power().finding(),
                signs.bottomUp().finding(),
                signs.coherence().finding(),
                signs.risks().finding(),
                signs.avoidableAdmissions().finding(),
                measures.attendance().finding(),
                measures.concentration().finding(),
                measures.decisionToAction().finding(),
                measures.lateness().finding(),
                measures.turnover().finding(),
                measures.vacantSeats().finding(),
                measures.exceptionReports().finding());
        Map<String, Integer> steps = new LinkedHashMap<>();
        findings.forEach(finding -> steps.put(finding.getDeclaringClass().getSimpleName(), finding.ordinal()));
        return steps;
    }
}

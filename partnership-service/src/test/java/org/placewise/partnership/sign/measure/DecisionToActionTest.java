package org.placewise.partnership.sign.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.sign.RecordFixture.AS_OF;
import static org.placewise.partnership.sign.RecordFixture.decision;
import static org.placewise.partnership.sign.RecordFixture.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.decision.Authority;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.sign.RecordFixture.ActionBuilder;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.Reading;

class DecisionToActionTest {

    private static final LocalDate MEETING = LocalDate.parse("2026-04-01");
    private static final BoardRecord<MeetingTerms> HELD = held(MEETING);

    /**
     * Decisions: n without a date, l due yesterday, d due today, 0 acted on before, 5 and 9 after so many days, r a
     * recommendation.
     */
    @ParameterizedTest
    @CsvSource({
        "'',  NO_RECORDS",
        "r,   NO_RECORDS",
        "nl5, SOME_WITHOUT_DATE",
        "ld,  SOME_OVERDUE",
        "l5,  SOME_OVERDUE",
        "d5,  SOME_WAITING",
        "059, ALL_ACTED_ON",
        "5r,  ALL_ACTED_ON",
    })
    void findsTheDecisionThatWaitsWorst(String decisions, DecisionFinding expected) {
        assertThat(read(decisions).finding()).isEqualTo(expected);
    }

    @Test
    void countsTheDaysAndTellsBothMiddleOnes() {
        assertThat(read("0599d").counts())
                .contains(
                        new Count("acted-on", 4),
                        new Count("waiting", 1),
                        new Count("median-days-low", 5),
                        new Count("median-days-high", 9),
                        new Count("longest-days", 9));
        assertThat(read("d").counts()).extracting(Count::what).doesNotContain("median-days-low");
    }

    @ParameterizedTest
    @CsvSource({"n", "l", "d", "0", "5", "r"})
    void repeatingADecisionTenTimesRaisesNothing(String decision) {
        for (String others : List.of("", "n", "l", "d", "5", "r")) {
            assertThat(read(others + decision.repeat(10)).finding())
                    .isEqualTo(read(others + decision).finding());
        }
    }

    private static Reading<DecisionFinding> read(String letters) {
        List<Action> actions = new ArrayList<>();
        List<BoardRecord<DecisionTerms>> decisions = letters.chars()
                .mapToObj(letter -> decisionOf((char) letter, actions))
                .toList();
        return DecisionToAction.of(List.of(HELD), decisions, actions, AS_OF);
    }

    private static BoardRecord<DecisionTerms> decisionOf(char letter, List<Action> actions) {
        return switch (letter) {
            case 'n' -> waiting(null);
            case 'l' -> waiting(AS_OF.minusDays(1));
            case 'd' -> waiting(AS_OF);
            case 'r' -> decision(HELD, Authority.RECOMMENDATION);
            case '0' -> acted(MEETING.minusDays(30), actions);
            default -> acted(MEETING.plusDays(letter - '0'), actions);
        };
    }

    private static BoardRecord<DecisionTerms> waiting(@Nullable LocalDate due) {
        return decision(HELD, Authority.BOARD, null, due, "Director", UUID.randomUUID());
    }

    private static BoardRecord<DecisionTerms> acted(LocalDate on, List<Action> actions) {
        Action first = new ActionBuilder(UUID.randomUUID()).recorded(on).build();
        Action later =
                new ActionBuilder(UUID.randomUUID()).recorded(on.plusDays(40)).build();
        actions.addAll(List.of(first, later));
        return decision(HELD, Authority.BOARD, null, AS_OF, "Director", later.id(), first.id());
    }
}
